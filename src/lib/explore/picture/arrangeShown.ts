import type { Size } from '#lib/scene/bounds.ts';
import { arrangeAgainInWorker } from '#lib/layout/arrangeAgainInWorker.ts';
import type { View } from '#lib/state/View.svelte.ts';

/**
 * Arranges what a view shows for a space, in the background. True if a placement that is no worse was found and
 * is shown; false if not, or if the view has changed meanwhile.
 */
export async function arrangeShown(view: View, space: Size, seed: number): Promise<boolean> {
	const { shown, tensionFilters, scene } = view;
	const { nameSides, bends, labels } = view.placement;
	const nodes = [...shown.actors].flatMap((id) => scene.nodes.get(id) ?? []);
	const before = {
		places: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
		nameSides: nameSides ?? new Map(),
		bends: bends ?? new Map(),
		labels: labels ?? new Map()
	};
	const wanted = { shown, tensionFilters, before, space, seed };
	const placement = await arrangeAgainInWorker(view.case, wanted);
	if (!placement || view.shown !== shown) return false;
	const from = view.document.current.layout;
	view.found = { shown, from, placement, again: { inPlaceOf: view.places.origin.arranged } };
	return true;
}
