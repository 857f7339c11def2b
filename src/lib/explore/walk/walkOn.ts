import type { ReadingOrder } from '#lib/case/readingOrder.ts';
import { tieAt, tiesAt, walkFrom, type Walk } from './walk.ts';

/** A step of the walk. Each leads to a position that is in view, or to the same one. */
export type Step = keyof typeof steps;

/** Whether a word names a step. */
export const isStep = (word: string): word is Step => Object.hasOwn(steps, word);

/** The walk after a step. */
export function walkOn(readingOrder: ReadingOrder, walk: Walk, step: Step): Walk {
	return steps[step](readingOrder, walk);
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
