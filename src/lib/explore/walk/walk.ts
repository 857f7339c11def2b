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

/** A step of the walk. Each leads to a position that is in view, or to the same one. */
export type Step = keyof typeof steps;

/** Whether a word names a step. */
export const isStep = (word: string): word is Step => Object.hasOwn(steps, word);

/** A walk that starts at an actor. */
export const walkFrom = (actor: Id): Walk => ({ actor, tie: null, trail: [] });

/** The walk after a step. */
export function walkOn(readingOrder: ReadingOrder, walk: Walk, step: Step): Walk {
	return steps[step](readingOrder, walk);
}

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

const steps = {
	next: (readingOrder: ReadingOrder, walk: Walk) => along(readingOrder, walk, 1),
	previous: (readingOrder: ReadingOrder, walk: Walk) => along(readingOrder, walk, -1),
	first: (readingOrder: ReadingOrder, walk: Walk) => along(readingOrder, walk, -Infinity),
	last: (readingOrder: ReadingOrder, walk: Walk) => along(readingOrder, walk, Infinity),
	into(readingOrder: ReadingOrder, walk: Walk): Walk {
		const tie = tieAt(readingOrder, walk);
		if (!tie) return { ...walk, tie: tiesAt(readingOrder, walk)[0]?.id ?? null };
		const partner = tie.source === walk.actor ? tie.target : tie.source;
		const { actor, trail } = walk;
		return { actor: partner, tie: null, trail: [...trail, { actor, tie: tie.id }] };
	},
	up(_: ReadingOrder, walk: Walk): Walk {
		if (walk.tie !== null) return { ...walk, tie: null };
		const last = walk.trail.at(-1);
		return last ? { ...last, trail: walk.trail.slice(0, -1) } : walk;
	},
	nextBloc: (readingOrder: ReadingOrder, walk: Walk) => byBloc(readingOrder, walk, 1),
	previousBloc: (readingOrder: ReadingOrder, walk: Walk) => byBloc(readingOrder, walk, -1)
};

/** Moves on by this many entries in the current list, but not past its ends. */
function along(readingOrder: ReadingOrder, walk: Walk, by: number): Walk {
	if (walk.tie === null) {
		const to = clamped(readingOrder.actors, readingOrder.actors.indexOf(walk.actor) + by);
		return to === walk.actor ? walk : walkFrom(to ?? walk.actor);
	}
	const ties = tiesAt(readingOrder, walk).map(({ id }) => id);
	return { ...walk, tie: clamped(ties, ties.indexOf(walk.tie) + by) ?? null };
}

function byBloc({ actors, blocs }: ReadingOrder, walk: Walk, by: number): Walk {
	const place = actors.indexOf(walk.actor);
	const bloc = blocs.findLastIndex((first) => actors.indexOf(first) <= place);
	return walkFrom(blocs[bloc + by] ?? walk.actor);
}

function clamped<Entry>(list: readonly Entry[], index: number): Entry | undefined {
	return list[Math.max(0, Math.min(list.length - 1, index))];
}
