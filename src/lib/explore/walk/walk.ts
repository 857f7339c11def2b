import type { Id, Tie } from '#lib/case/case.ts';
import { mostTiedOf, type ReadingOrder } from '#lib/case/readingOrder.ts';

/** A stop of the walk: an actor, or one of its ties. */
export interface Stop {
	readonly actor: Id;
	/** Null for a stop at the actor itself. */
	readonly tie: Id | null;
}

/** The position of a walk, and the ties along which it got there, the last one last. */
export interface Walk extends Stop {
	readonly trail: readonly Stop[];
}

/** A walk that starts at an actor. */
export const walkFrom = (actor: Id): Walk => ({ actor, tie: null, trail: [] });

/**
 * The position of a walk after the view may have changed: the same if it is still in view, otherwise the last
 * one on its trail that is, otherwise the most tied actor. Null when nothing is in view.
 */
export function settle(readingOrder: ReadingOrder, walk: Walk | null): Walk | null {
	const trail = walk?.trail.filter((stop) => tieAt(readingOrder, stop) !== null) ?? [];
	if (walk && readingOrder.ties.has(walk.actor)) {
		return { actor: walk.actor, tie: tieAt(readingOrder, walk)?.id ?? null, trail };
	}
	const last = trail.at(-1);
	if (last) return { ...last, trail: trail.slice(0, -1) };
	const most = mostTiedOf(readingOrder);
	return most === null ? null : walkFrom(most);
}

/** The ties that the walk can enter from a stop. */
export function tiesAt(readingOrder: ReadingOrder, { actor }: Stop): readonly Tie[] {
	return readingOrder.ties.get(actor) ?? [];
}

/** The tie of a stop, if it is in view. */
export function tieAt(readingOrder: ReadingOrder, stop: Stop): Tie | null {
	return tiesAt(readingOrder, stop).find(({ id }) => id === stop.tie) ?? null;
}
