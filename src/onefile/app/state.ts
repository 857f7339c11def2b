import { visit } from './visit.svelte.ts';

/** In place of SvelteKit’s own: which page is open. */
export const page = {
	get route() {
		return { id: visit.page };
	}
};
