import { MediaQuery } from 'svelte/reactivity';
import type { ColorScheme, SystemColors, Theme } from '#lib/scene/palette.ts';
import { Stored } from './Stored.ts';
import { readSystemColors } from './systemColors.ts';

const stored = new Stored('tautline:theme');

/** Light or dark: as chosen on this device, otherwise as the system prefers. */
export class ThemeChoice {
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#plain = new MediaQuery('(forced-colors: active), (prefers-contrast: more)', false);
	#chosen = $state<Theme | null>(chosenBefore());

	get current(): Theme {
		return this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light');
	}

	/** The system's own colours, if the reader has set it to force them or to raise contrast. */
	system: SystemColors | null = $derived.by(() =>
		this.#plain.current ? readSystemColors(this.current) : null
	);

	/** What decides the colours of a picture. */
	scheme: ColorScheme = $derived.by(() => ({ theme: this.current, system: this.system }));

	/** Switches to the other theme, and keeps that on this device where storage allows. */
	toggle() {
		const next = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = next;
		this.#chosen = next;
		stored.write(next);
	}
}

/** `app.html` reads the stored theme before the first paint and marks it on the document. */
function chosenBefore(): Theme | null {
	if (typeof document === 'undefined') return null;
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : null;
}
