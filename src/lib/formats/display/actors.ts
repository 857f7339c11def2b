import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { picked, weights } from '#lib/scene/strokes.ts';
import type { DisplayList } from './displayList.ts';
import type { Drawing } from './drawing.ts';
import { lettering, type Pen } from './lettering.ts';
import { nameOfActor } from './naming.ts';
import { drawShape } from './shape.ts';

/** Actors as shapes with the initials of their bloc. */
export function drawActors(
	{ mark }: Scene,
	nodes: readonly SceneNode[],
	drawing: Omit<Drawing, 'paper'>,
	isPicked: (node: SceneNode) => boolean
): DisplayList {
	return nodes.map((node) => {
		const ring = isPicked(node) ? { stroke: mark, strokeWidth: picked.ring } : {};
		const named = drawing.naming && nameOfActor(node, drawing.naming);
		const items = [drawShape(node, ring), ...drawInitials(node, drawing)];
		return { kind: 'group', ...named, items };
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
