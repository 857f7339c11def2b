import type { Point } from '../../../src/lib/case/case.ts';
import type { Area } from './seen.ts';

type Line = readonly Point[];

/** Whether a line through these points enters a convex area. */
export function enters(line: Line, area: Area): boolean {
	if (!near(boundsOf(line), boundsOf(area))) return false;
	const sides = [...area, ...area.slice(0, 1)];
	return line.some((point) => contains(area, point)) || meetings(line, sides).length > 0;
}

/** The points in which two lines cross. */
export function meetings(one: Line, other: Line): Point[] {
	if (!near(boundsOf(one), boundsOf(other))) return [];
	return one.slice(1).flatMap((b, i) => {
		const a = one[i] as Point;
		return other.slice(1).flatMap((d, j) => meeting(a, b, other[j] as Point, d) ?? []);
	});
}

/** Whether two convex areas share more than a strip of this width (separating axis theorem). */
export function overlap(one: Area, other: Area, strip = 0.5): boolean {
	return [...axesOf(one), ...axesOf(other)].every((axis) => {
		const [a, b] = [shadow(one, axis), shadow(other, axis)];
		return Math.min(a.high, b.high) - Math.max(a.low, b.low) > strip;
	});
}

/** The distance of a point from a line. */
export function distance({ x, y }: Point, line: Line): number {
	const each = line.slice(1).map((b, i) => {
		const a = line[i] as Point;
		const [dx, dy] = [b.x - a.x, b.y - a.y];
		const along = ((x - a.x) * dx + (y - a.y) * dy) / (dx * dx + dy * dy || 1);
		const t = Math.max(0, Math.min(1, along));
		return Math.hypot(x - a.x - t * dx, y - a.y - t * dy);
	});
	return Math.min(...each);
}

/** The smallest upright box around points, by its sides. */
export function boundsOf(points: readonly Point[]) {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys)
	};
}

type Sides = ReturnType<typeof boundsOf>;

const near = (a: Sides, b: Sides) =>
	a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;

/** Where two straight pieces cross, each with its start but without its end. */
function meeting(a: Point, b: Point, c: Point, d: Point): Point | null {
	const turn = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
	if (turn === 0) return null;
	const s = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / turn;
	const t = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / turn;
	if (s < 0 || s >= 1 || t < 0 || t >= 1) return null;
	return { x: a.x + s * (b.x - a.x), y: a.y + s * (b.y - a.y) };
}

/** Whether a point lies on the same side of all edges. */
function contains(area: Area, { x, y }: Point): boolean {
	const sides = area.map((a, i) => {
		const b = area[(i + 1) % area.length] as Point;
		return (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);
	});
	return sides.every((side) => side > 0) || sides.every((side) => side < 0);
}

const axesOf = (area: Area): Point[] =>
	area.flatMap((a, i) => {
		const b = area[(i + 1) % area.length] as Point;
		const length = Math.hypot(b.x - a.x, b.y - a.y);
		return length === 0 ? [] : [{ x: (a.y - b.y) / length, y: (b.x - a.x) / length }];
	});

function shadow(area: Area, axis: Point) {
	const reach = area.map(({ x, y }) => x * axis.x + y * axis.y);
	return { low: Math.min(...reach), high: Math.max(...reach) };
}
