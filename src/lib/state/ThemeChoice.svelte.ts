import { MediaQuery } from 'svelte/reactivity';
import type { Theme } from '../scene/palette.ts';

const key = 'tautline:theme';

/** Light or dark: what was chosen on this device, else what the system prefers. */
export class ThemeChoice {
	#systemDark = new MediaQuery('(prefers-color-scheme: dark)', false);
	#chosen = $state<Theme | null>(stored());

	get current(): Theme {
		return this.#chosen ?? (this.#systemDark.current ? 'dark' : 'light');
	}

	/** Switches to the other theme, and keeps that on this device where storage allows. */
	toggle() {
		const next = this.current === 'dark' ? 'light' : 'dark';
		this.#chosen = next;
		document.documentElement.dataset.theme = next;
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
