import { MediaQuery } from 'svelte/reactivity';
import type { SystemColors, Theme } from '#lib/scene/palette.ts';
import { readSystemColors } from './systemColors.ts';

const key = 'tautline:theme';

/** Light or dark: what was chosen on this device, else what the system prefers. */
export class ThemeChoice {
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#plain = new MediaQuery('(forced-colors: active), (prefers-contrast: more)', false);
	#chosen = $state<Theme | null>(stored());

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
		try {
			localStorage.setItem(key, next);
		} catch {
			// Storage may be blocked; the choice then lasts as long as the page.
		}
	}
}

function stored(): Theme | null {
	if (typeof document === 'undefined') return null;
	const { theme } = document.documentElement.dataset;
	return theme === 'light' || theme === 'dark' ? theme : null;
}
