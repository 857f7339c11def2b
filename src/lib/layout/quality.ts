import type { Point } from '#lib/case/case.ts';
import {
	crosses,
	overlapArea,
	runsThrough as lineRunsThrough,
	type UprightBox
} from './geometry.ts';

/** A straight line between two places; `pair` names its ends, as lines that share one do not cross. */
export interface Segment {
	a: Point;
	b: Point;
	pair: readonly [string, string];
}

/** A box with a name. */
export interface Upright extends UprightBox {
	id: string;
}

/** How many pairs of lines cross; lines that share an end do not count. */
export function crossings(segments: readonly Segment[]): number {
	let count = 0;
	segments.forEach((one, i) => {
		for (let j = i + 1; j < segments.length; j++) {
			const other = segments[j];
			if (other && cross(one, other)) count++;
		}
	});
	return count;
}

/** Whether two lines cross; lines that share an end do not. */
export function cross(one: Segment, other: Segment): boolean {
	if (one.pair.some((end) => other.pair.includes(end))) return false;
	return crosses(one.a, one.b, other.a, other.b);
}

/** Whether a line runs through a box that is not at one of its ends. */
export function runsThrough({ a, b, pair }: Segment, box: Upright): boolean {
	return !pair.includes(box.id) && lineRunsThrough(a, b, box);
}

/** How many pairs of upright boxes overlap. */
export function overlaps(boxes: readonly Upright[]): number {
	let count = 0;
	boxes.forEach((a, i) => {
		for (let j = i + 1; j < boxes.length; j++) {
			const b = boxes[j];
			if (b && overlapArea(a, b) > 0) count++;
		}
	});
	return count;
}

/**
 * How far the distances in the picture differ from those along the lines, 0 at best: normalised stress with
 * weights d⁻² (Gansner, Koren and North, GD 2004) at the scale that fits best, as Smelser et al. (2024)
 * recommend, so that the size of a picture does not matter. Pairs that no lines connect do not count.
 */
export function stress(segments: readonly Segment[]): number {
	const places = new Map(
		segments.flatMap(({ a, b, pair }) => [[pair[0], a] as const, [pair[1], b]])
	);
	let [pairs, sum, squares] = [0, 0, 0];
	for (const [from, steps] of stepsBetween(segments)) {
		for (const [to, distance] of steps) {
			const [a, b] = [places.get(from), places.get(to)];
			if (!a || !b || from === to) continue;
			const share = Math.hypot(b.x - a.x, b.y - a.y) / distance;
			pairs += 1;
			sum += share;
			squares += share * share;
		}
	}
	// The sum of (scale · share − 1)² at its minimum, per pair.
	return squares === 0 ? 0 : 1 - (sum * sum) / (pairs * squares);
}

/** For each end of a line, how many lines away every other end is. */
function* stepsBetween(segments: readonly Segment[]): Iterable<[string, Map<string, number>]> {
	const partners = new Map<string, string[]>();
	for (const { pair } of segments) {
		for (const [one, other] of [pair, pair.toReversed()] as [string, string][]) {
			partners.set(one, [...(partners.get(one) ?? []), other]);
		}
	}
	for (const start of partners.keys()) {
		const steps = new Map([[start, 0]]);
		for (const [at, distance] of steps) {
			for (const next of partners.get(at) ?? []) {
				if (!steps.has(next)) steps.set(next, distance + 1);
			}
		}
		yield [start, steps];
	}
}
