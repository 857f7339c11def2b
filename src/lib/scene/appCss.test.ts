import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ink, paper, poleTones, quietInk, type Tone } from './palette.ts';

const css = readFileSync('src/app.css', 'utf8');

/** The colours that the page and the picture share, by their names in CSS. */
const shared: [string, Tone][] = [
	['--paper', paper],
	['--ink', ink],
	['--muted', quietInk],
	['--pole-a', poleTones[0].a],
	['--pole-b', poleTones[0].b],
	['--pole-a2', poleTones[1].a],
	['--pole-b2', poleTones[1].b]
];

describe('app.css has the colours of the palette', () => {
	test.each(shared)('%s, in both themes', (name, { light, dark }) => {
		expect(valuesOf(name)[0]).toBe(`light-dark(${light}, ${dark})`);
	});

	test.each(shared)("%s, where the system's colours go first", (name, { system }) => {
		expect(valuesOf(name)[1]).toBe(system ?? 'CanvasText');
	});
});

/**
 * The values that app.css gives a custom property, in order: first for the themes, then the system's colours.
 */
function valuesOf(name: string): string[] {
	return [...css.matchAll(new RegExp(`^\\s*${name}: (.+);$`, 'gm'))].map(([, value = '']) => value);
}
