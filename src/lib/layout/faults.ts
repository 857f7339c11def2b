import type { Size } from '#lib/scene/bounds.ts';
import type { DrawnActor, Link } from './Drawing.ts';
import { crosses, overlapArea, runsThrough } from './geometry.ts';

/** Space between two boxes, and between a box and a line beside it, in model units. */
export const gaps = { boxes: 7, line: 3 };
/** Length that a link needs besides its label: its head and a little line on both sides, in model units. */
const linkEnds = 24;
/** The length that a link should have, without a label and in addition to one, in model units. */
const wished = { least: 180, besideLabel: 150 };

/** How far an actor is from home: the square of the distance as a share of the area. */
export function away({ x, y, home }: DrawnActor, area: Size): number {
	return ((x - home.x) / area.w) ** 2 + ((y - home.y) / area.h) ** 2;
}

/** Grows steeply as an actor leaves the square with round corners (a superellipse) around its home. */
export function astray({ x, y, w, h, home, span }: DrawnActor): number {
	const across = (2 * Math.abs(x - home.x) + w) / span;
	const down = (2 * Math.abs(y - home.y) + h) / span;
	return across ** 8 + down ** 8;
}

/** The area in which two actors overlap, including the space required between them. */
export const overlap = (one: DrawnActor, other: DrawnActor): number =>
	overlapArea(one, other, gaps.boxes);

/** The share of its label for which a link is too short between its actors. */
export function short({ from, to, label }: Link): number {
	const [dx, dy] = [Math.abs(to.x - from.x), Math.abs(to.y - from.y)];
	const length = Math.hypot(dx, dy) || 1;
	const covered = Math.min(
		((from.w + to.w) / 2) * (length / Math.max(dx, 1e-9)),
		((from.h + to.h) / 2) * (length / Math.max(dy, 1e-9))
	);
	return Math.max(0, 1 - Math.max(0, length - covered) / (label + linkEnds));
}

/** How far a link is from the length it should have; too short is worse than too long. */
export function stretched({ from, to, label, weight }: Link): number {
	const wish = Math.max(wished.least, label + wished.besideLabel);
	const share = Math.hypot(to.x - from.x, to.y - from.y) / wish;
	return weight * (share < 1 ? 45 * (1 - share) ** 2 : (share - 1) ** 2);
}

/** 1 for a link that bends out of the area. */
export function bentOut({ middle: { x, y } }: Link, area: Size): number {
	return x < 0 || y < 0 || x > area.w || y > area.h ? 1 : 0;
}

/** The weight of a link through the shape or the name of an actor; 0 if it runs beside it. */
export function through({ from, middle, to, bend, weight }: Link, actor: DrawnActor): number {
	const meets =
		bend === 0
			? runsThrough(from, to, actor, gaps.line)
			: runsThrough(from, middle, actor, gaps.line) || runsThrough(middle, to, actor, gaps.line);
	return meets ? weight * actor.weight : 0;
}

/** The weight of two links that cross; 0 if they do not. */
export function crossing(one: Link, other: Link): number {
	return cross(one, other) ? one.weight * other.weight : 0;
}

function cross(one: Link, other: Link): boolean {
	const { from: a, middle: b, to: c } = one;
	const { from: d, middle: e, to: f } = other;
	if (one.bend === 0 && other.bend === 0) return crosses(a, c, d, f);
	return crosses(a, b, d, e) || crosses(a, b, e, f) || crosses(b, c, d, e) || crosses(b, c, e, f);
}
