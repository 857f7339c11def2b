import type { SceneNode } from '#lib/scene/scene.ts';
import { cornerRadius } from '#lib/scene/shapeEdge.ts';
import { outline } from '#lib/scene/shapes.ts';
import { picked, ringWidth } from '#lib/scene/strokes.ts';
import type { DisplayItem, DisplayList, Paint } from './displayList.ts';

/** A shape as drawn; `size` includes its ring. */
type Body = Pick<SceneNode, 'shape' | 'fill' | 'ring' | 'size' | 'x' | 'y'>;

interface Options {
	/** The colour around the ring, if the actor is picked. */
	readonly mark?: string;
	readonly width?: number;
}

/** The shape of an actor with the ring of its bloc. */
export function drawShape(body: Body, { mark, width = ringWidth }: Options = {}): DisplayList {
	const { fill, ring } = body;
	const inner = { ...body, size: body.size - width };
	const around = { fill: 'none', stroke: mark, strokeWidth: width + 2 * picked.ring };
	return [
		...(mark === undefined ? [] : [shaped(inner, around)]),
		shaped(inner, { fill, stroke: ring, strokeWidth: width })
	];
}

function shaped({ shape, size, x, y }: Body, paint: Paint): DisplayItem {
	const half = size / 2;
	if (shape === 'ellipse') return { kind: 'circle', x, y, radius: half, ...paint };
	const corners = outline(shape);
	if (!corners) {
		const radius = cornerRadius(size);
		return { kind: 'rect', x: x - half, y: y - half, w: size, h: size, radius, ...paint };
	}
	const points = corners.map((value, i) => (i % 2 === 0 ? x : y) + value * half);
	return { kind: 'polygon', points, ...paint };
}
