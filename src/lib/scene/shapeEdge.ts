import type { Point } from '#lib/case/case.ts';
import { directions, nameBox, overlap } from './box.ts';
import type { SceneNode } from './scene.ts';
import { outline, type Shape } from './shapes.ts';
import { clearance } from './strokes.ts';

/**
 * Where the line from `towards` to an actor meets its shape or, if that comes first on the line from `other`,
 * the name beside it. With `sway`, it meets the shape that far to the right of its middle, in model units,
 * unless a name is there. Straight, because both renderers draw the last piece of a tie straight.
 */
export function intersection(node: SceneNode, towards: Point, other: Point, sway = 0): Point {
	const length = Math.hypot(towards.x - node.x, towards.y - node.y);
	if (length === 0) return { x: node.x, y: node.y };
	const [ux, uy] = [(towards.x - node.x) / length, (towards.y - node.y) / length];
	const at = (reach: number) => ({ x: node.x + ux * reach, y: node.y + uy * reach });
	const distance = ({ x, y }: Point) => Math.hypot(x - other.x, y - other.y);
	const name = [...throughName(node, ux, uy)].filter((reach) => reach <= length);
	if (sway !== 0 && name.length === 0) return beside(node, ux, uy, sway);
	return name
		.map(at)
		.reduce(
			(best, point) => (distance(point) < distance(best) ? point : best),
			at(reachOf(node.shape, node.size, ux, uy))
		);
}

/**
 * How far outside its shape a line from `towards` to an actor ends at `end` because the name lies in the way, in
 * model units; 0 where it does not.
 */
export function heldByName(node: SceneNode, towards: Point, end: Point): number {
	const length = Math.hypot(towards.x - node.x, towards.y - node.y) || 1;
	const [ux, uy] = [(towards.x - node.x) / length, (towards.y - node.y) / length];
	const [enters = Infinity] = throughName(node, ux, uy);
	if (enters > length) return 0;
	return Math.hypot(end.x - node.x, end.y - node.y) - reachOf(node.shape, node.size, ux, uy);
}

/** The point on the edge of a shape that lies to the right of the middle, looking along a unit vector. */
function beside({ x, y, shape, size }: SceneNode, ux: number, uy: number, sway: number): Point {
	const turn = turnFor(sway, size);
	const [cosine, sine] = [Math.cos(turn), Math.sin(turn)];
	const [vx, vy] = [ux * cosine - uy * sine, uy * cosine + ux * sine];
	const reach = reachOf(shape, size, vx, vy);
	return { x: x + vx * reach, y: y + vy * reach };
}

/** How far from its middle lines end round a shape, in model units. */
export const endRadius = (size: number): number => size / 2 + clearance;

/** The angle by which the end of a line is turned round a shape to lie so far beside its middle, in radians. */
export const turnFor = (sway: number, size: number): number =>
	Math.asin(Math.max(-0.9, Math.min(0.9, sway / endRadius(size))));

/** Whether the line from `towards` to the middle of an actor meets its name. */
export function meetsName(node: SceneNode, towards: Point): boolean {
	const [dx, dy] = [towards.x - node.x, towards.y - node.y];
	const length = Math.hypot(dx, dy) || 1;
	const [enters = Infinity] = throughName(node, dx / length, dy / length);
	return enters <= length;
}

/** Whether the straight line between two points comes nearer to the name of an actor than `gap`, in model units. */
export function runsByName(node: SceneNode, from: Point, to: Point, gap: number): boolean {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	const line = {
		x: (from.x + to.x) / 2,
		y: (from.y + to.y) / 2,
		w: Math.hypot(dx, dy),
		h: 2 * gap
	};
	return overlap({ ...line, angle: Math.atan2(dy, dx) }, nameBox(node));
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

/**
 * Where a line from the middle of a shape enters and leaves the name beside it (Kay and Kajiya, 1986). As in
 * Cytoscape.js, no gap lies between shape and name.
 */
function* throughName(node: SceneNode, ux: number, uy: number): Generator<number> {
	const { w, h } = nameBox(node);
	const [dx, dy] = directions[node.nameSide];
	const [x, y] = [(dx * (node.size + w)) / 2, (dy * (node.size + h)) / 2];
	const [left, right] = sorted((x - w / 2) / (ux || 1e-9), (x + w / 2) / (ux || 1e-9));
	const [top, bottom] = sorted((y - h / 2) / (uy || 1e-9), (y + h / 2) / (uy || 1e-9));
	const [enters, leaves] = [Math.max(left, top), Math.min(right, bottom)];
	if (enters <= 0 || enters > leaves) return;
	yield enters;
	yield leaves;
}

const sorted = (a: number, b: number): [low: number, high: number] => (a < b ? [a, b] : [b, a]);
