import { initialsAtLeast, initialsBaseline } from '#lib/scene/initials.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { ringWidth, weights } from '#lib/scene/strokes.ts';
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
		const named = drawing.naming && nameOfActor(node, drawing.naming);
		const shape = drawShape(node, isPicked(node) ? { mark } : {});
		const items = [...shape, ...drawInitials(node, drawing)];
		return { kind: 'group', ...named, items };
	});
}

function drawInitials(
	{ initials, initialsSize, onFill, size, x, y }: SceneNode,
	pen: Pen
): DisplayList {
	if (initials === '') return [];
	const inner = size - ringWidth;
	const letters = initialsAtLeast(initials, inner, initialsSize);
	return [
		lettering(pen, [initials], {
			x,
			y: y + initialsBaseline(initials, inner, letters),
			size: letters,
			fill: onFill,
			weight: weights.initials,
			anchor: 'middle'
		})
	];
}
