import type { Shown } from '#lib/case/filter.ts';
import { placeViewInWorker } from '#lib/layout/placeViewInWorker.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** A view stays on the screen for this long, in ms, before its placement is searched for. */
const pauseMs = 150;

/**
 * Finds a placement for what a view shows, in the background, and gives it to the view. Returns a function
 * that stops the search.
 */
export function findPlacement(view: View, shown: Shown): () => void {
	let stop = () => {};
	const search = () => {
		const source = view.case;
		const { tensionFilters } = view;
		stop = placeViewInWorker(source, { shown, tensionFilters }, (placement) => {
			view.found = { shown, from: source.layout, placement };
		});
	};
	const later = setTimeout(search, pauseMs);
	return () => {
		clearTimeout(later);
		stop();
	};
}
