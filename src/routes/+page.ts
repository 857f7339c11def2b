import { asset } from '$app/paths';
import type { PageLoad } from './$types';
import { address, file } from './builtIn.ts';

/**
 * The built-in case, still unchecked; null if it did not arrive. It is fetched beside the scripts, for it is
 * almost half of what a browser would else have to read before it shows the picture.
 */
export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	// Where the page is made it is told from the top of the site, which may lie in any folder.
	address: import.meta.env.SSR ? asset(address) : address,
	text: import.meta.env.SSR ? JSON.stringify(file) : await fetched(fetch)
});

async function fetched(fetch: typeof window.fetch): Promise<string | null> {
	try {
		const response = await fetch(address);
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}
