import type { Point } from '#lib/case/case.ts';
import { pointAt, type Curve } from '#lib/scene/curve.ts';
import type { UprightBox } from './geometry.ts';

/** Straight pieces that stand for a curve: few enough to be fast, enough to stay within 1 unit of most. */
const pieces = 6;

/** The path of a tie as straight pieces, with the upright rectangle around them, in model units. */
export class Polyline {
	/** Corners as x, y pairs. */
	readonly corners = new Float64Array(2 * (pieces + 1));
	left = 0;
	top = 0;
	right = 0;
	bottom = 0;

	follow(curve: Curve) {
		this.left = this.top = Infinity;
		this.right = this.bottom = -Infinity;
		for (let i = 0; i <= pieces; i++) {
			const { x, y } = pointAt(curve, i / pieces);
			this.corners[2 * i] = x;
			this.corners[2 * i + 1] = y;
			if (x < this.left) this.left = x;
			if (x > this.right) this.right = x;
			if (y < this.top) this.top = y;
			if (y > this.bottom) this.bottom = y;
		}
	}

	/** Whether it comes nearer than `gap` to the inside of a box. */
	runsThrough(box: UprightBox, gap: number): boolean {
		const left = box.x - box.w / 2 - gap;
		const right = box.x + box.w / 2 + gap;
		if (this.right <= left || this.left >= right) return false;
		const top = box.y - box.h / 2 - gap;
		const bottom = box.y + box.h / 2 + gap;
		if (this.bottom <= top || this.top >= bottom) return false;
		for (let i = 0; i < 2 * pieces; i += 2) {
			if (enters(this.corners, i, left, top, right, bottom)) return true;
		}
		return false;
	}

	/** How far a point lies from it; Infinity if farther than `most`. */
	distanceTo({ x, y }: Point, most: number): number {
		if (x < this.left - most || x > this.right + most) return Infinity;
		if (y < this.top - most || y > this.bottom + most) return Infinity;
		let least = Infinity;
		for (let i = 0; i < 2 * pieces; i += 2) {
			least = Math.min(least, squaredDistance(this.corners, i, x, y));
		}
		return Math.sqrt(least);
	}

	/** Whether it crosses another one; lines that only touch do not cross. */
	crosses(other: Polyline): boolean {
		if (this.right <= other.left || this.left >= other.right) return false;
		if (this.bottom <= other.top || this.top >= other.bottom) return false;
		for (let i = 0; i < pieces; i++) {
			for (let j = 0; j < pieces; j++)
				if (cross(this.corners, 2 * i, other.corners, 2 * j)) return true;
		}
		return false;
	}
}

/** Whether the piece from corner `i` runs through a rectangle (Kay and Kajiya, 1986). */
function enters(
	corners: Float64Array,
	i: number,
	left: number,
	top: number,
	right: number,
	bottom: number
): boolean {
	const ax = corners[i]!;
	const ay = corners[i + 1]!;
	const bx = corners[i + 2]!;
	const by = corners[i + 3]!;
	// Most pieces lie wholly on one side of a rectangle.
	if ((ax <= left && bx <= left) || (ax >= right && bx >= right)) return false;
	if ((ay <= top && by <= top) || (ay >= bottom && by >= bottom)) return false;
	const dx = bx - ax || 1e-9;
	const dy = by - ay || 1e-9;
	const x1 = (left - ax) / dx;
	const x2 = (right - ax) / dx;
	const y1 = (top - ay) / dy;
	const y2 = (bottom - ay) / dy;
	const from = Math.max(0, Math.min(x1, x2), Math.min(y1, y2));
	return from < Math.min(1, Math.max(x1, x2), Math.max(y1, y2));
}

/** The squared distance of a point from the piece from corner `i`. */
function squaredDistance(corners: Float64Array, i: number, x: number, y: number): number {
	const ax = corners[i]!;
	const ay = corners[i + 1]!;
	const dx = corners[i + 2]! - ax;
	const dy = corners[i + 3]! - ay;
	const along = ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy || 1);
	const share = Math.max(0, Math.min(1, along));
	return (ax + share * dx - x) ** 2 + (ay + share * dy - y) ** 2;
}

/** Whether the piece from corner `i` crosses that from corner `j` (orientation test, as in `geometry.ts`). */
function cross(one: Float64Array, i: number, other: Float64Array, j: number): boolean {
	const ax = one[i]!;
	const ay = one[i + 1]!;
	const cx = other[j]!;
	const cy = other[j + 1]!;
	const alongX = one[i + 2]! - ax;
	const alongY = one[i + 3]! - ay;
	const dx = other[j + 2]! - cx;
	const dy = other[j + 3]! - cy;
	const fromC = alongX * (cy - ay) - alongY * (cx - ax);
	const fromD = alongX * (cy + dy - ay) - alongY * (cx + dx - ax);
	if (fromC * fromD >= 0) return false;
	const fromA = dx * (ay - cy) - dy * (ax - cx);
	const fromB = dx * (ay + alongY - cy) - dy * (ax + alongX - cx);
	return fromA * fromB < 0;
}
