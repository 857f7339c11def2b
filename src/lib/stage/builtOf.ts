import type { Case, Id, Step } from '#lib/case/case.ts';
import { isPrivate } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import type { SharedState } from './stageState.ts';

/** How far the picture of a step has come. */
export interface Built {
	/** What is in the picture. */
	readonly shown: Shown;
	/** The ties that stand out now; null for those that the step is about. */
	readonly keyTies: ReadonlySet<Id> | null;
}

/** What to build: a step with its parts, and the arena to which it has come, if it is built by arena. */
export interface Building {
	readonly shown: Shown;
	readonly parts: readonly (readonly Id[])[];
	/** Index of the last part that has come. */
	readonly part: number;
	readonly arena: Arena;
	/** The question that is being asked; none if left out. */
	readonly question?: Question | null;
	/** Whether it has been answered. */
	readonly answered?: boolean | undefined;
}

type Arena = SharedState['arena'];

/** The arena to which a step has come: the one asked for, or that of its part; null if it comes in parts. */
export function arenaAt(
	step: Step | undefined,
	{ part, arena }: Pick<SharedState, 'part' | 'arena'>
): Arena {
	if (arena !== null || step?.build !== 'arenas') return arena;
	return part === 0 ? 'public' : 'private';
}

/**
 * A step as far as it has come: its parts up to one, or what is public, or what is private over it. A question
 * about a tie brings the tie with it, because it can be asked before its part; one that asks for the tie brings
 * the actor it comes from, and the tie with its answer. Others are about all of the step.
 */
export function builtOf(source: Case, building: Building): Built {
	const { shown, parts, part, arena, question = null, answered = false } = building;
	const all = { shown, keyTies: null };
	if (question?.hides === null) return all;
	if (arena !== null && question?.hides !== 'tie') return inArena(source, shown, arena);
	if (part >= parts.length - 1) return all;
	const come = new Set(parts.slice(0, part + 1).flat());
	if (!question) return only(source, shown, (id) => come.has(id));
	const asked = source.ties.get(question.tie);
	// The actor at its other end would be the answer.
	if (question.hides === 'tie' && !answered) {
		return only(source, shown, (id) => come.has(id), asked && [asked.source]);
	}
	return only(source, shown, (id) => come.has(id) || id === asked?.id);
}

/** What is public of a step; or all of it, with what is private standing out. */
function inArena(source: Case, shown: Shown, arena: 'public' | 'private'): Built {
	const hidden = new Set([...source.ties.values()].filter(isPrivate).map(({ id }) => id));
	if (arena === 'public') return only(source, shown, (id) => !hidden.has(id));
	return { shown, keyTies: new Set([...shown.ties.keys()].filter((id) => hidden.has(id))) };
}

/** Some ties of a step with the actors at their ends, and these actors. */
function only(
	source: Case,
	{ ties }: Shown,
	test: (id: Id) => boolean,
	actors: readonly Id[] = []
): Built {
	const some = new Map([...ties].filter(([id]) => test(id)));
	const ends = [...some.keys()].flatMap((id) => {
		const tie = source.ties.get(id);
		return tie ? [tie.source, tie.target] : [];
	});
	return { shown: { actors: new Set([...ends, ...actors]), ties: some }, keyTies: null };
}
