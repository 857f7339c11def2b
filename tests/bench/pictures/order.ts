import type { Point } from '../../../src/lib/case/case.ts';
import { boundsOf } from './geometry.ts';
import type { Subject } from './subject.ts';
import type { Seen } from './seen.ts';

/** Actors nearer than this share of the extent along an axis have no order on it. */
const level = 0.06;

/**
 * The share of pairs of actors that stand to each other as in the case: each pair counts once for left and
 * right and once for above and below, if it is clear in the case which is which. 1 if nothing is.
 */
export function orderKept({ shapes }: Seen, { homes }: Subject): number {
	const placed = shapes.flatMap(({ id, areas: [outline = []] }) => {
		const home = homes.get(id);
		return home ? [{ home, now: middleOf(outline) }] : [];
	});
	return keptOf(placed);
}

/** As `orderKept`, of actors by where each is in the case and where it is now. */
export function keptOf(placed: readonly { home: Point; now: Point }[]): number {
	const { left, right, top, bottom } = boundsOf(placed.map(({ home }) => home));
	const least = { x: level * (right - left), y: level * (bottom - top) };
	let [clear, kept] = [0, 0];
	placed.forEach((one, i) => {
		for (const other of placed.slice(i + 1))
			for (const axis of ['x', 'y'] as const) {
				const apart = one.home[axis] - other.home[axis];
				if (Math.abs(apart) < least[axis] || apart === 0) continue;
				clear++;
				if (Math.sign(one.now[axis] - other.now[axis]) === Math.sign(apart)) kept++;
			}
	});
	return clear === 0 ? 1 : kept / clear;
}

function middleOf(outline: readonly Point[]): Point {
	const { left, right, top, bottom } = boundsOf(outline);
	return { x: (left + right) / 2, y: (top + bottom) / 2 };
}
