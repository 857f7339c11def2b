import type { Id } from '#lib/case/case.ts';

/** Actors and ties that are picked by mouse, keyboard or touch. */
export interface Picks {
	readonly actors: ReadonlySet<Id>;
	readonly ties: ReadonlySet<Id>;
}

export const noPicks: Picks = { actors: new Set(), ties: new Set() };

export const pickedActor = (id: Id): Picks => ({ ...noPicks, actors: new Set([id]) });
export const pickedTie = (id: Id): Picks => ({ ...noPicks, ties: new Set([id]) });

/** The picks of all these. */
export const pickedAll = ({ actors, ties }: Record<keyof Picks, readonly Id[]>): Picks => ({
	actors: new Set(actors),
	ties: new Set(ties)
});

/** How many elements are picked. */
export const countPicks = ({ actors, ties }: Picks): number => actors.size + ties.size;

/** Whether picks hold all of the others, and these are not empty. */
export const holdsPicks = ({ actors, ties }: Picks, others: Picks): boolean =>
	countPicks(others) > 0 &&
	[...others.actors].every((id) => actors.has(id)) &&
	[...others.ties].every((id) => ties.has(id));

/** Both picks together. */
export const bothPicks = (one: Picks, other: Picks): Picks => ({
	actors: new Set([...one.actors, ...other.actors]),
	ties: new Set([...one.ties, ...other.ties])
});

/** Both picks together, without what is in both: picking a second time removes from the picks. */
export function togglePicks(before: Picks, picks: Picks): Picks {
	return {
		actors: symmetric(before.actors, picks.actors),
		ties: symmetric(before.ties, picks.ties)
	};
}

function symmetric(one: ReadonlySet<Id>, other: ReadonlySet<Id>): ReadonlySet<Id> {
	return new Set([
		...[...one].filter((id) => !other.has(id)),
		...[...other].filter((id) => !one.has(id))
	]);
}
