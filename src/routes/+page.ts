import { asset } from '$app/paths';
import type { PageLoad } from './$types';
import { address, file } from './builtIn.ts';

/**
 * The built-in case, not validated yet; null if it could not be fetched. It is fetched in parallel with the
 * scripts, because in the page it would be almost half of what a browser must read before it shows the
 * picture.
 */
export const load: PageLoad = async ({ data, fetch }) => ({
	...data,
	// The address in the prerendered page is relative to the top of the site, which may be in any folder.
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
