import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import type { UprightBox } from '#lib/layout/separate.ts';

/** An actor on a sheet: the box of its shape and name by its middle, and where it would like to be. */
export interface Piece extends UprightBox {
	readonly home: Readonly<Point>;
}

/** Room kept between boxes, and at the edge of the sheet, in model units. */
export const gap = 7;
export const margin = 5;

/** The middle of a box brought back onto the sheet. */
export function within({ w, h }: Size, box: UprightBox): Point {
	const keep = (value: number, half: number, length: number) =>
		Math.max(half + margin, Math.min(length - half - margin, value));
	return { x: keep(box.x, box.w / 2, w), y: keep(box.y, box.h / 2, h) };
}

/** How far two boxes reach into each other, across and down, with the room between; 0 where they do not. */
export function overlapOf(a: UprightBox, b: UprightBox, room = gap): number {
	const x = (a.w + b.w) / 2 + room - Math.abs(b.x - a.x);
	const y = (a.h + b.h) / 2 + room - Math.abs(b.y - a.y);
	return x > 0 && y > 0 ? x * y : 0;
}
