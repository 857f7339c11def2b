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
	const bends = new Map<Id, number>();
	for (const pair of pairsAmong(ties)) spread(pair, bends);
	return bends;
}

/** What of a tie decides which pair it belongs to, and its direction. */
type Ends = Pick<Tie, 'id' | 'source' | 'target'>;

function pairsAmong(ties: Iterable<Ends>): Iterable<Ends[]> {
	const pairs = new Map<string, Ends[]>();
	for (const tie of ties) {
		const key = pairOf(tie);
		const pair = pairs.get(key);
		if (pair) pair.push(tie);
		else pairs.set(key, [tie]);
	}
	return pairs.values();
}

/** Offsets are counted from the same side for both directions; otherwise opposite ties would coincide. */
const sidesOf = ([first]: readonly Ends[]) => {
	const forward = first?.source;
	return ({ source }: Ends) => (source === forward ? 1 : -1);
};

function spread(pair: readonly Ends[], bends: Map<Id, number>) {
	const side = sidesOf(pair);
	pair.forEach((tie, i) => {
		const loop = tie.source === tie.target;
		bends.set(
			tie.id,
			loop ? loopReach * (1 + i / 3) : side(tie) * (i - (pair.length - 1) / 2) * gap
		);
	});
}

/** Distance between the heads of neighbouring ties of one pair, in model units: about the width of a head. */
const headGap = 11;

/** How far to the right of the middle the tie of this rank ends, among so many of one pair. */
export const swayAt = (rank: number, count: number): number => (rank - (count - 1) / 2) * headGap;

/**
 * How far beside the middle of its actors each tie ends, so that the heads of a pair stand side by side: to
 * the right when going from source to target, in the order of the bends.
 */
export function swaysOf(
	ties: Iterable<Ends>,
	bends: ReadonlyMap<Id, number>
): ReadonlyMap<Id, number> {
	const sways = new Map<Id, number>();
	for (const pair of pairsAmong(ties)) {
		if (pair.length === 1 || pair[0]?.source === pair[0]?.target) continue;
		const side = sidesOf(pair);
		const bend = (tie: Ends) => side(tie) * (bends.get(tie.id) ?? 0);
		pair
			.toSorted((one, other) => bend(one) - bend(other))
			.forEach((tie, rank) => sways.set(tie.id, side(tie) * swayAt(rank, pair.length)));
	}
	return sways;
}
