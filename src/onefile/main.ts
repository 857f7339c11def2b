/** The program of a file that holds one case (ADR 64); `scripts/onefile/` builds it. */
import { mount } from 'svelte';
import '../app.css';
import { parseCaseText, tryParse } from '#lib/case/parse.ts';
import { Stored } from '#lib/state/Stored.ts';
import { takeFonts, textOf } from './carried.ts';
import OneFile from './OneFile.svelte';

const theme = new Stored('tautline:theme').read();
const { dataset } = document.documentElement;
if (theme === 'light' || theme === 'dark') dataset.theme = theme;
if (new Stored('tautline:letter-keys').read() === 'off') dataset.letterKeys = 'off';
takeFonts();

const text = textOf('case') ?? '';
const target = document.querySelector('.app') ?? document.body;
// The case is as foreign as any other file.
mount(OneFile, { target, props: { text, opened: tryParse(() => parseCaseText(text)) } });
