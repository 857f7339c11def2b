import type { SceneNode } from '#lib/scene/scene.ts';
import { cornerRadius } from '#lib/scene/shapeEdge.ts';
import { outline } from '#lib/scene/shapes.ts';
import type { DisplayItem, Paint } from './displayList.ts';

type Body = Pick<SceneNode, 'shape' | 'fill' | 'size' | 'x' | 'y'>;

/** The shape of an actor; `ring` is the stroke of its outline. */
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
