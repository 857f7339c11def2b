import type { Case, Id } from '#lib/case/case.ts';
import { outerBox } from '#lib/scene/box.ts';
import type { Scene } from '#lib/scene/scene.ts';
import type { Arrangement } from './arrange.ts';
import type { Layout } from './layouts.ts';

/** What a layout needs of a case and its scene. */
export function arrangementOf(
	source: Case,
	scene: Scene,
	{ layout, centre, seed }: { layout: Layout; centre: Id | null; seed: number }
): Arrangement {
	return {
		layout,
		centre,
		seed,
		actors: [...scene.nodes.values()].map((node) => {
			const { w, h, y } = outerBox(node);
			const group = source.actors.get(node.id)?.bloc ?? '';
			return { id: node.id, w, h, drop: y - node.y, group };
		}),
		ties: [...source.ties.values()].map(({ source: from, target }) => ({ source: from, target }))
	};
}
