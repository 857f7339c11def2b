import type { Size } from '#lib/scene/bounds.ts';
import { arrangeAgainInWorker } from '#lib/layout/arrangeAgainInWorker.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { standing } from './standing.ts';

/**
 * Arranges what a view shows for a space, in the background. True if a placement that is no worse was found and
 * is shown; false if not, or if the view has changed meanwhile.
 */
export async function arrangeShown(view: View, space: Size, seed: number): Promise<boolean> {
	const { shown, tensionFilters, contents } = view;
	const wanted = { shown, tensionFilters, before: standing(view), space, seed };
	const placement = await arrangeAgainInWorker(view.case, wanted);
	if (!placement || view.contents !== contents) return false;
	const from = view.document.current.layout;
	const again = { inPlaceOf: view.places.origin.arranged };
	view.found = { contents, asked: view.asked, from, placement, again };
	return true;
}
