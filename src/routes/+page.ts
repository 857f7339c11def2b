import { asset } from '$app/paths';
import { parseCaseText, tryParse, type Parsed } from '#lib/case/parse.ts';
import { words } from '#lib/words/words.ts';
import type { PageLoad } from './$types';
import { address, file } from './builtIn.ts';

/** A longer text takes long to read, and the page that shows the case as well: each has a task of its own then. */
const longText = 500_000;

/**
 * The built-in case, or what keeps it from being read. It is fetched in parallel with the scripts, because in the
 * page it would be almost half of what a browser must read before it shows the picture.
 */
export const load: PageLoad = async ({ data, fetch }) => {
	const text = import.meta.env.SSR ? JSON.stringify(file) : await fetched(fetch);
	const opened = read(text);
	if (text && text.length > longText) await new Promise((next) => setTimeout(next));
	return {
		...data,
		// The address in the prerendered page is relative to the top of the site, which may be in any folder.
		address: import.meta.env.SSR ? asset(address) : address,
		opened
	};
};

function read(text: string | null): Parsed {
	if (text === null) return { source: null, faults: [words.unreadable.unfetched] };
	return tryParse(() => parseCaseText(text));
}

async function fetched(fetch: typeof window.fetch): Promise<string | null> {
	try {
		const response = await fetch(address);
		return response.ok ? await response.text() : null;
	} catch {
		return null;
	}
}
