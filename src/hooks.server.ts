import type { Handle } from '@sveltejs/kit';

/** Beside scripts and styles, the one font that the first picture needs is fetched early. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || /inter-latin-wght-normal/.test(path),
		transformPageChunk: ({ html }) => scriptsLast(html)
	});

const preload = /\s*<link [^>]*rel="modulepreload"[^>]*>/g;

/** The picture comes before the script: on a slow line no script is fetched before the page is there. */
function scriptsLast(html: string): string {
	const links = html.match(preload) ?? [];
	return html.replace(preload, '').replace('</body>', () => `${links.join('')}\n\t</body>`);
}
