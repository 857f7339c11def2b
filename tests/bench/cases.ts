/** The cases under test, and the built site opened with another case. */
import { readFileSync } from 'node:fs';
import { builtSite, type Files } from './files.ts';

/** The text of the built-in case. */
export function builtInText(): string {
	return readFileSync(new URL('../../data/us-iraq-2020.json', import.meta.url), 'utf8');
}

/**
 * The built site, opened with another case. The prerendered markup is removed, because it shows the built-in
 * case.
 */
export function siteWith(file: object): Files {
	const site = builtSite();
	const html = String(site.get('index.html'));
	const fetched = [...site.keys()].find((path) => /us-iraq-2020\.[^/]*\.json$/.test(path));
	if (fetched === undefined || !body.test(html)) {
		throw new Error('the built site carries its case in another way than this benchmark knows');
	}
	const changed = html.replace(body, '$1$2');
	return new Map([...site, ['index.html', changed], [fetched, JSON.stringify(file)]]);
}

/** The markup before the script with which SvelteKit starts the page. */
const body = /(<div class="app">).*(<script>\s*\{\s*__sveltekit_)/s;
