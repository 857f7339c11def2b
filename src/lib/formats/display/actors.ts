import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { picked, weights } from '#lib/scene/strokes.ts';
import type { DisplayList } from './displayList.ts';
import { lettering, type Pen } from './lettering.ts';
import { drawShape } from './shape.ts';

/** Actors as shapes with the initials of their bloc. */
export function drawActors(
	{ mark }: Scene,
	nodes: readonly SceneNode[],
	pen: Pen,
	isPicked: (node: SceneNode) => boolean
): DisplayList {
	return nodes.map((node) => {
		const ring = isPicked(node) ? { stroke: mark, strokeWidth: picked.ring } : {};
		return { kind: 'group', items: [drawShape(node, ring), ...drawInitials(node, pen)] };
	});
}

function drawInitials({ initials, onFill, size, x, y }: SceneNode, pen: Pen): DisplayList {
	if (initials === '') return [];
	return [
		lettering(pen, [initials], {
			x,
			y: y + initialsBaseline(initials, size),
			size: initialsSize(initials, size),
			fill: onFill,
			weight: weights.initials,
			anchor: 'middle'
		})
	];
}
