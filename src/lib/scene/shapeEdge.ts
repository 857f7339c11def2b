import type { Point } from '#lib/case/case.ts';
import { nameBox } from './box.ts';
import type { SceneNode } from './scene.ts';
import { outline, type Shape } from './shapes.ts';

/**
 * Where the line from `towards` to an actor meets its shape or, if that comes first on the line from `other`,
 * the name under it. Straight, because both renderers draw the last piece of a tie straight.
 */
export function intersection(node: SceneNode, towards: Point, other: Point): Point {
	const length = Math.hypot(towards.x - node.x, towards.y - node.y);
	if (length === 0) return { x: node.x, y: node.y };
	const [ux, uy] = [(towards.x - node.x) / length, (towards.y - node.y) / length];
	const at = (reach: number) => ({ x: node.x + ux * reach, y: node.y + uy * reach });
	const distance = ({ x, y }: Point) => Math.hypot(x - other.x, y - other.y);
	return [...throughName(node, ux, uy)]
		.filter((reach) => reach <= length)
		.map(at)
		.reduce(
			(best, point) => (distance(point) < distance(best) ? point : best),
			at(reachOf(node.shape, node.size, ux, uy))
		);
}

/** From the middle of a shape to its edge, along a unit vector. */
export function reachOf(shape: Shape, size: number, ux: number, uy: number): number {
	const half = size / 2;
	if (shape === 'ellipse') return half;
	const corners = outline(shape);
	return corners
		? half * toOutline(corners, ux, uy)
		: toRoundedBox(half, Math.abs(ux), Math.abs(uy));
}

/** Corner radius of the rounded box, as Cytoscape.js has it. */
export const cornerRadius = (size: number): number => Math.min(size / 4, 8);

/** Distance from 0, 0 to the outline of a convex polygon: the nearest of the sides that the ray faces. */
function toOutline(corners: readonly number[], ux: number, uy: number): number {
	let nearest = Infinity;
	for (let i = 0; i < corners.length; i += 2) {
		const [x1 = 0, y1 = 0] = [corners[i], corners[i + 1]];
		const [x2 = 0, y2 = 0] = [corners[(i + 2) % corners.length], corners[(i + 3) % corners.length]];
		const facing = (y2 - y1) * ux - (x2 - x1) * uy;
		if (facing > 1e-9) nearest = Math.min(nearest, ((y2 - y1) * x1 - (x2 - x1) * y1) / facing);
	}
	return nearest;
}

function toRoundedBox(half: number, ux: number, uy: number): number {
	const square = half / Math.max(ux, uy);
	const radius = cornerRadius(half * 2);
	const centre = half - radius;
	if (Math.min(ux, uy) * square <= centre) return square;
	const along = (ux + uy) * centre;
	return along + Math.sqrt(Math.max(0, along * along - 2 * centre * centre + radius * radius));
}

/** Where a line going down out of a shape enters and leaves the name under it. */
function* throughName(node: SceneNode, ux: number, uy: number): Generator<number> {
	if (uy <= 0) return;
	const { w, h } = nameBox(node);
	const [top, side] = [node.size / 2 / uy, w / 2 / Math.abs(ux || 1e-9)];
	if (top > side) return;
	yield top;
	yield Math.min(side, (node.size / 2 + h) / uy);
}
