import type { ClientInit } from '@sveltejs/kit';

/** A page in a hidden tab is painted only when it is looked at. */
const patience = 300;

/** The picture comes before the script: the page comes alive once what it brought has been painted. */
export const init: ClientInit = () =>
	new Promise((resolve) => {
		requestAnimationFrame(() => setTimeout(resolve));
		setTimeout(resolve, patience);
	});
