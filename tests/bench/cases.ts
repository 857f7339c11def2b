/** The cases under test, and the built site opened on another one than its own. */
import { readFileSync } from 'node:fs';
import { inScript } from './bare.ts';
import { builtSite, type Files } from './files.ts';

/** The text of the built-in case. */
export function builtInText(): string {
	return readFileSync(new URL('../../data/us-iraq-2020.json', import.meta.url), 'utf8');
}

/**
 * The built site, carrying another case in its page. The prerendered markup goes, as it shows the
 * case that was built in, and with it the policy, as it names the hash of the script that is changed.
 */
export function siteWith(file: object): Files {
	const site = builtSite();
	const html = String(site.get('index.html'));
	if (!carried.test(html)) {
		throw new Error('build/index.html carries its case in another way than this benchmark knows');
	}
	const changed = html
		.replace(/<meta http-equiv="content-security-policy"[^>]*>/, '')
		.replace(
			carried,
			(_, before, script, after) => before + script + inScript(JSON.stringify(file)) + after
		);
	return new Map([...site, ['index.html', changed]]);
}

/** How SvelteKit's inlined data holds what `load` returned. */
const carried = /(<div class="app">).*(<script>.*?data:\{text:).*?(,link:)/s;
