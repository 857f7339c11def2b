import { MediaQuery } from 'svelte/reactivity';
import type { SystemColors, Theme } from '#lib/scene/palette.ts';
import { Stored } from './Stored.ts';
import { readSystemColors } from './systemColors.ts';

const stored = new Stored('tautline:theme');

/** Light or dark: what was chosen on this device, else what the system prefers. */
export class ThemeChoice {
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#plain = new MediaQuery('(forced-colors: active), (prefers-contrast: more)', false);
	#chosen = $state<Theme | null>(chosenBefore());

	get current(): Theme {
		return this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light');
	}

	/** The system's own colours, where the reader has it insist on them or asks for more contrast. */
	system: SystemColors | null = $derived.by(() =>
		this.#plain.current ? readSystemColors(this.current) : null
	);

	/** Switches to the other theme, and keeps that on this device where storage allows. */
	toggle() {
		const next = this.current === 'dark' ? 'light' : 'dark';
		document.documentElement.dataset.theme = next;
		this.#chosen = next;
		stored.write(next);
	}
}

/** The page reads what is stored before its first paint (`app.html`), and marks it on the document. */
function chosenBefore(): Theme | null {
	if (typeof document === 'undefined') return null;
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : null;
}
