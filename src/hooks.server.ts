import type { Handle } from '@sveltejs/kit';
import { createHash } from 'node:crypto';

/** Beside scripts and styles, the one font that the first picture needs is fetched early. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || /inter-latin-wght-normal/.test(path),
		transformPageChunk: ({ html }) => pictureFirst(html)
	});

/** What the head of the page asks for that its picture does not need. */
const others = /<link (?=[^>]*(?:"modulepreload"|"icon"|as="fetch"))[^>]*>/g;
const boot = /<script>(\s*\{\s*__sveltekit_[^]*?)<\/script>/;

/**
 * Where a page brings its picture, that comes before the script: SvelteKit’s own, and what it loads, waits
 * for the first frame. Fetched and compiled while that is laid out, it would cost the picture a third of its time.
 */
function pictureFirst(html: string): string {
	const before = html.match(boot)?.[1];
	if (!html.includes('id="first-picture"') || before === undefined) return html;
	const after = before.replace(
		/Promise\.all\(\[[^\]]*\]\)/,
		(load) => `(${String(firstFrame)})().then(() => ${load})`
	);
	return html
		.replace(others, later)
		.replace(before, () => after)
		.replace(hashOf(before), hashOf(after));
}

/**
 * An icon of nothing stands there meanwhile, or a browser would ask for one where none is. All others are no link
 * to anything yet, or a browser would complain that they lead nowhere.
 */
function later(link: string): string {
	if (link.includes('"icon"')) return link.replace(' href=', ' href="data:," data-href=');
	return link.replace(' href=', ' data-href=').replace(' rel=', ' data-rel=');
}

/** As the content security policy of the page names a script. */
const hashOf = (script: string) => createHash('sha256').update(script).digest('base64');

/** Runs in the page: waits for its first frame, or a second where there is none, then has all else fetched at once. */
async function firstFrame() {
	await new Promise((done) => {
		new PerformanceObserver(done).observe({ type: 'paint', buffered: true });
		setTimeout(done, 1000);
	});
	for (const link of document.querySelectorAll<HTMLLinkElement>('link[data-href]')) {
		link.href = link.dataset.href ?? '';
		link.rel = link.dataset.rel ?? link.rel;
	}
}
