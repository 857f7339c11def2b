import type { Case, Id, Step } from '#lib/case/case.ts';
import { isPrivate } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
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

/** A step as far as it has come: its parts up to one, or what is public, or what is private over it. */
export function builtOf(source: Case, { shown, parts, part, arena }: Building): Built {
	if (arena !== null) {
		const hidden = new Set([...source.ties.values()].filter(isPrivate).map(({ id }) => id));
		if (arena === 'public') return only(source, shown, (id) => !hidden.has(id));
		return { shown, keyTies: new Set([...shown.ties.keys()].filter((id) => hidden.has(id))) };
	}
	if (part >= parts.length - 1) return { shown, keyTies: null };
	const come = new Set(parts.slice(0, part + 1).flat());
	return only(source, shown, (id) => come.has(id));
}

/** Some ties of a step with the actors at their ends. */
function only(source: Case, { ties }: Shown, test: (id: Id) => boolean): Built {
	const some = new Map([...ties].filter(([id]) => test(id)));
	const ends = [...some.keys()].flatMap((id) => {
		const tie = source.ties.get(id);
		return tie ? [tie.source, tie.target] : [];
	});
	return { shown: { actors: new Set(ends), ties: some }, keyTies: null };
}
