import { placeViewInWorker } from '#lib/layout/placeViewInWorker.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { standing } from './standing.ts';

/** A view stays on the screen for this long, in ms, before its placement is searched for. */
const pauseMs = 150;

/**
 * Finds a placement for what a view shows, in the background, and gives it to the view: from where everything
 * stands, if it was placed so before. Returns a function that stops the search.
 */
export function findPlacement(view: View, contents: string): () => void {
	let stop = () => {};
	const search = () => {
		const { case: source, shown, tensionFilters, inUse } = view;
		const wanted = { shown, tensionFilters, ...(inUse && { before: standing(view) }) };
		stop = placeViewInWorker(source, wanted, (placement) => {
			const { asked } = view;
			const again = inUse?.again;
			view.found = { contents, asked, from: source.layout, placement, ...(again && { again }) };
		});
	};
	const later = setTimeout(search, pauseMs);
	return () => {
		clearTimeout(later);
		stop();
	};
}
