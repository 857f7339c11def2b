import type { Placement } from '#lib/case/case.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** Where everything that a view shows stands on the screen. */
export function standing({ shown, scene, placement }: View): Placement {
	const { nameSides, bends, labels } = placement;
	const nodes = [...shown.actors].flatMap((id) => scene.nodes.get(id) ?? []);
	return {
		places: new Map(nodes.map(({ id, x, y }) => [id, { x, y }])),
		nameSides: nameSides ?? new Map(),
		bends: bends ?? new Map(),
		labels: labels ?? new Map()
	};
}
