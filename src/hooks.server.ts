import type { Handle } from '@sveltejs/kit';

/** Beside scripts and styles, the one font that the first picture needs is fetched early. */
export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		preload: ({ type, path }) =>
			type === 'js' || type === 'css' || /inter-latin-wght-normal/.test(path)
	});
