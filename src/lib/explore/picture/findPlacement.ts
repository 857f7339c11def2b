import type { View } from '#lib/state/View.svelte.ts';

/** A view stays on the screen for this long, in ms, before its placement is searched for. */
const pauseMs = 150;

/**
 * Finds a placement for a view that has none, in the background, and gives it to the view. Call it in an
 * effect; returns a function that stops the search.
 */
export function findPlacement(view: View): (() => void) | undefined {
	const shown = view.unplaced;
	if (!shown) return undefined;
	const { tensionFilters } = view.filter;
	let stop = () => {};
	let wanted = true;
	const search = async () => {
		const { placeViewInWorker } = await import('#lib/layout/placeViewInWorker.ts');
		if (!wanted) return;
		const source = view.case;
		const found = { shown, from: source.layout };
		stop = placeViewInWorker(source, { shown, tensionFilters }, (placement) => {
			view.found = { ...found, placement };
		});
	};
	const later = setTimeout(() => void search(), pauseMs);
	return () => {
		wanted = false;
		clearTimeout(later);
		stop();
	};
}
