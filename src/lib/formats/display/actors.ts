import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import { cornerRadius } from '#lib/scene/shapeEdge.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { outline } from '#lib/scene/shapes.ts';
import { picked, weights } from '#lib/scene/strokes.ts';
import type { DisplayItem, DisplayList, Paint } from './displayList.ts';
import { lettering, type Pen } from './lettering.ts';

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

type Body = Pick<SceneNode, 'shape' | 'fill' | 'size' | 'x' | 'y'>;

/** The shape of an actor; `ring`: how its outline is stroked. */
export function drawShape(
	{ shape, fill, size, x, y }: Body,
	ring: Pick<Paint, 'stroke' | 'strokeWidth'> = {}
): DisplayItem {
	const half = size / 2;
	const paint = { fill, ...ring };
	if (shape === 'ellipse') return { kind: 'circle', x, y, radius: half, ...paint };
	const corners = outline(shape);
	if (!corners) {
		const radius = cornerRadius(size);
		return { kind: 'rect', x: x - half, y: y - half, w: size, h: size, radius, ...paint };
	}
	const points = corners.map((value, i) => (i % 2 === 0 ? x : y) + value * half);
	return { kind: 'polygon', points, ...paint };
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
