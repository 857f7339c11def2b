/** The cases under test, and the built site opened on another one than its own. */
import { readFileSync } from 'node:fs';
import { builtSite, type Files } from './files.ts';

/** The text of the built-in case. */
export function builtInText(): string {
	return readFileSync(new URL('../../data/us-iraq-2020.json', import.meta.url), 'utf8');
}

/**
 * The built site, opening another case than its own. The prerendered markup goes, as it shows the
 * case that was built in.
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

/** What SvelteKit puts before the script that begins the page. */
const body = /(<div class="app">).*(<script>\s*\{\s*__sveltekit_)/s;
