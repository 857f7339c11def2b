import type { Id, Tie } from '#lib/case/case.ts';
import { pairOf } from '#lib/case/pair.ts';

/**
 * Distance between the control points of neighbouring ties of one pair, in model units. The curves
 * lie half as far apart, which leaves room for a label on each.
 */
const gap = 46;

/** How far the first loop of an actor reaches out; each further loop is a third larger. */
export const loopReach = 56;

/**
 * How far each tie bows out, so that all ties of a pair lie apart: the distance of its control point from the
 * straight line, to the right when going from source to target; for a loop, from its actor.
 */
export function bendsOf(ties: Iterable<Tie>): ReadonlyMap<Id, number> {
	const pairs = new Map<string, Tie[]>();
	for (const tie of ties) {
		const key = pairOf(tie);
		const pair = pairs.get(key);
		if (pair) pair.push(tie);
		else pairs.set(key, [tie]);
	}
	const bends = new Map<Id, number>();
	for (const pair of pairs.values()) spread(pair, bends);
	return bends;
}

function spread(pair: readonly Tie[], bends: Map<Id, number>) {
	const forward = pair[0]?.source;
	pair.forEach((tie, i) => {
		const loop = tie.source === tie.target;
		// Offsets are counted from the same side for both directions; otherwise opposite ties would coincide.
		const side = tie.source === forward ? 1 : -1;
		bends.set(tie.id, loop ? loopReach * (1 + i / 3) : side * (i - (pair.length - 1) / 2) * gap);
	});
}

/** Distance between the heads of neighbouring ties of one pair, in model units: about the width of a head. */
export const headGap = 11;

/**
 * How far beside the middle of its actors each tie ends, so that the heads of a pair stand side by side: to
 * the right when going from source to target, in the order of the bends.
 */
export function swaysOf(
	ties: Iterable<Pick<Tie, 'id' | 'source' | 'target'>>,
	bends: ReadonlyMap<Id, number>
): ReadonlyMap<Id, number> {
	const pairs = new Map<string, Pick<Tie, 'id' | 'source' | 'target'>[]>();
	for (const tie of ties) {
		if (tie.source !== tie.target) pairs.set(pairOf(tie), [...(pairs.get(pairOf(tie)) ?? []), tie]);
	}
	const sways = new Map<Id, number>();
	for (const pair of pairs.values()) {
		const side = (tie: Pick<Tie, 'source'>) => (tie.source === pair[0]?.source ? 1 : -1);
		const bend = (tie: Pick<Tie, 'id' | 'source'>) => side(tie) * (bends.get(tie.id) ?? 0);
		pair
			.sort((one, other) => bend(one) - bend(other))
			.forEach((tie, i) => sways.set(tie.id, side(tie) * (i - (pair.length - 1) / 2) * headGap));
	}
	return sways;
}
