import { initialsBaseline, initialsSize } from '#lib/scene/initials.ts';
import { cornerRadius } from '#lib/scene/shapeEdge.ts';
import type { Scene, SceneNode } from '#lib/scene/scene.ts';
import { outline } from '#lib/scene/shapes.ts';
import { picked, weights } from '#lib/scene/strokes.ts';
import { lettering, type Pen } from './lettering.ts';
import { element, nothing, short, type Xml } from './xml.ts';

/** Actors as shapes with the initials of their bloc. */
export function drawActors(
	{ mark }: Scene,
	nodes: readonly SceneNode[],
	pen: Pen,
	isPicked: (node: SceneNode) => boolean
): Xml[] {
	return nodes.map((node) => {
		const ring = isPicked(node) ? { stroke: mark, 'stroke-width': picked.ring } : {};
		return element('g', {}, drawShape(node, ring), drawInitials(node, pen));
	});
}

type Body = Pick<SceneNode, 'shape' | 'fill' | 'size' | 'x' | 'y'>;

/** The shape of an actor; `ring`: attributes of its outline. */
export function drawShape({ shape, fill, size, x, y }: Body, ring: object): Xml {
	const half = size / 2;
	if (shape === 'ellipse') return element('circle', { cx: x, cy: y, r: half, fill, ...ring });
	const corners = outline(shape);
	if (!corners) {
		const box = { x: x - half, y: y - half, width: size, height: size, rx: cornerRadius(size) };
		return element('rect', { ...box, fill, ...ring });
	}
	const points = corners.map((value, i) => short((i % 2 === 0 ? x : y) + value * half)).join(' ');
	return element('polygon', { points, fill, ...ring });
}

function drawInitials({ initials, onFill, size, x, y }: SceneNode, pen: Pen): Xml {
	if (initials === '') return nothing;
	return lettering(pen, [initials], {
		x,
		y: y + initialsBaseline(initials, size),
		size: initialsSize(initials, size),
		fill: onFill,
		weight: weights.initials,
		anchor: 'middle'
	});
}
