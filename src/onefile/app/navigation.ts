/** In place of SvelteKit’s own: going from page to page within a file. */
import { onMount, tick } from 'svelte';
import { visit } from './visit.svelte.ts';

/** Calls back when the page has been opened, and whenever another address of it is. */
export function afterNavigate(act: () => void) {
	onMount(() => {
		let here = true;
		void tick().then(() => here && act());
		const stop = visit.onArrival(act);
		return () => {
			here = false;
			stop();
		};
	});
}

/** Opens an address of the file. */
export async function goto(address: string, { replaceState: inPlace = false } = {}) {
	(inPlace ? replaceState : pushState)(address, {});
	await visit.arrive();
}

/** Adds an entry to the history, without opening anything. */
export const pushState = (address: string, state: object) => history.pushState(state, '', address);

/** Replaces the entry of the history, without opening anything. */
export const replaceState = (address: string, state: object) =>
	history.replaceState(state, '', address);
