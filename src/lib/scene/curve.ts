import type { Point } from '../case/case.ts';
import { nameBox } from './box.ts';
import type { SceneEdge, SceneNode } from './scene.ts';

/** A quadratic Bézier from shape to shape, in model units. */
export interface Curve {
	start: Point;
	control: Point;
	end: Point;
}

/** Space left between a shape and the end of its tie. */
const clearance = 4;

/** The way of a tie between two different actors, as every renderer draws it. */
export function curveOf({ bend }: Pick<SceneEdge, 'bend'>, from: SceneNode, to: SceneNode): Curve {
	const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
	const control = {
		x: (from.x + to.x) / 2 - ((to.y - from.y) / length) * bend,
		y: (from.y + to.y) / 2 + ((to.x - from.x) / length) * bend
	};
	return { start: leaving(from, control), control, end: leaving(to, control) };
}

/** The point at `t`, 0 at the start and 1 at the end. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
	const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t * t];
	return {
		x: a * start.x + b * control.x + c * end.x,
		y: a * start.y + b * control.y + c * end.y
	};
}

/** The direction at `t` as an angle in radians, turned so that text along it never stands on its head. */
export function readingAngle({ start, control, end }: Curve, t: number): number {
	const dx = (1 - t) * (control.x - start.x) + t * (end.x - control.x);
	const dy = (1 - t) * (control.y - start.y) + t * (end.y - control.y);
	return Math.atan(dy / (dx || 1e-9));
}

/** Length of the curve from its start to `t`, by chords. */
export function lengthTo(curve: Curve, t: number): number {
	const chords = 8;
	let sum = 0;
	let last = curve.start;
	for (let i = 1; i <= chords; i++) {
		const next = pointAt(curve, (t * i) / chords);
		sum += Math.hypot(next.x - last.x, next.y - last.y);
		last = next;
	}
	return sum;
}

/** Where the way from an actor towards a point comes clear of its shape and of its name. */
function leaving(node: SceneNode, towards: Point): Point {
	const { x, y, size } = node;
	const length = Math.hypot(towards.x - x, towards.y - y) || 1;
	const [dx, dy] = [(towards.x - x) / length, (towards.y - y) / length];
	const reach = Math.max(size / 2, throughName(node, dx, dy)) + clearance;
	return { x: x + dx * Math.min(reach, length), y: y + dy * Math.min(reach, length) };
}

/** How far a way from the middle of a shape runs until it has passed the name under it; 0 beside it. */
function throughName(node: SceneNode, dx: number, dy: number): number {
	const name = nameBox(node);
	if (dy <= 0) return 0;
	const top = (name.y - name.h / 2 - node.y) / dy;
	if (Math.abs(dx * top) > name.w / 2) return 0;
	const bottom = (name.y + name.h / 2 - node.y) / dy;
	return Math.min(bottom, name.w / 2 / Math.abs(dx || 1e-9));
}
