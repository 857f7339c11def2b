/** In place of SvelteKit’s own: going from page to page within a file. */
import { onMount, tick } from 'svelte';
import { partsOf } from './address.ts';
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
export const pushState = (address: string, state: object) => write('pushState', address, state);

/** Replaces the entry of the history, without opening anything. */
export const replaceState = (address: string, state: object) =>
	write('replaceState', address, state);

/** Where a page may have no other query, as in the frame of a preview, the entry itself remembers the page. */
function write(how: 'pushState' | 'replaceState', address: string, state: object) {
	try {
		history[how](state, '', address);
	} catch {
		const { page, hash } = partsOf(address);
		history[how]({ ...state, page }, '', location.href.split('#')[0] + hash);
	}
}
