import type { Point } from '#lib/case/case.ts';

/** An upright box by its middle, its width and its height, in model units. */
export interface UprightBox extends Point {
	w: number;
	h: number;
}

/** How far two boxes with a gap between them overlap along x; negative by the distance where they do not. */
export function overlapAcross(a: UprightBox, b: UprightBox, gap = 0): number {
	return (a.w + b.w) / 2 + gap - Math.abs(b.x - a.x);
}

/** How far two boxes with a gap between them overlap along y; negative by the distance where they do not. */
export function overlapDown(a: UprightBox, b: UprightBox, gap = 0): number {
	return (a.h + b.h) / 2 + gap - Math.abs(b.y - a.y);
}

/** The area in which two boxes with a gap between them overlap; 0 where they do not. */
export function overlapArea(a: UprightBox, b: UprightBox, gap = 0): number {
	const across = overlapAcross(a, b, gap);
	if (across <= 0) return 0;
	return across * Math.max(0, overlapDown(a, b, gap));
}

/** Whether the straight line a–b crosses c–d (orientation test). Lines that only touch do not cross. */
export function crosses(a: Point, b: Point, c: Point, d: Point): boolean {
	const ax = b.x - a.x;
	const ay = b.y - a.y;
	const bx = d.x - c.x;
	const by = d.y - c.y;
	const fromC = ax * (c.y - a.y) - ay * (c.x - a.x);
	const fromD = ax * (d.y - a.y) - ay * (d.x - a.x);
	if (fromC * fromD >= 0) return false;
	const fromA = bx * (a.y - c.y) - by * (a.x - c.x);
	const fromB = bx * (b.y - c.y) - by * (b.x - c.x);
	return fromA * fromB < 0;
}

/** Whether the straight line a–b comes nearer than `gap` to the inside of a box (Kay and Kajiya, 1986). */
export function runsThrough(a: Point, b: Point, box: UprightBox, gap = 0): boolean {
	const halfWidth = box.w / 2 + gap;
	const halfHeight = box.h / 2 + gap;
	const [left, right] = [box.x - halfWidth, box.x + halfWidth];
	const [top, bottom] = [box.y - halfHeight, box.y + halfHeight];
	// Most lines lie wholly on one side of a box.
	if ((a.x <= left && b.x <= left) || (a.x >= right && b.x >= right)) return false;
	if ((a.y <= top && b.y <= top) || (a.y >= bottom && b.y >= bottom)) return false;
	const dx = b.x - a.x || 1e-9;
	const dy = b.y - a.y || 1e-9;
	const [x1, x2] = [(left - a.x) / dx, (right - a.x) / dx];
	const [y1, y2] = [(top - a.y) / dy, (bottom - a.y) / dy];
	const enters = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
	const leaves = Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
	return enters < leaves;
}
