import type { Case, Id, Tie } from './case.ts';
import { familyOf } from './evidence.ts';
import type { Shown } from './filter.ts';
import { leadsFrom } from './mutual.ts';
import { families } from './vocabulary.ts';

/** What the walk goes through: the actors and ties in view, in an order independent of their places. */
export interface ReadingOrder {
	/** Bloc by bloc, within a bloc the most tied first. */
	readonly actors: readonly Id[];
	/** The first actor of each bloc. */
	readonly blocs: readonly Id[];
	/** The ties of each actor: family by family, within a family incoming ties last. */
	readonly ties: ReadonlyMap<Id, readonly Tie[]>;
}

/** The reading order of what a filter keeps. */
export function readingOrderOf(source: Case, shown: Shown): ReadingOrder {
	const ties = tiesByActor(source, shown);
	const byBloc = new Map<Id, Id[]>([...source.blocs.keys()].map((bloc) => [bloc, []]));
	for (const id of ties.keys()) byBloc.get(source.actors.get(id)?.bloc ?? '')?.push(id);
	const blocs = [...byBloc.values()].filter((actors) => actors.length > 0);
	for (const actors of blocs) actors.sort((a, b) => countOf(ties, b) - countOf(ties, a));
	return { actors: blocs.flat(), blocs: blocs.flatMap((actors) => actors[0] ?? []), ties };
}

/** Where a walk starts: at the actor with most ties; null when nothing is in view. */
export function mostTiedOf({ actors, ties }: ReadingOrder): Id | null {
	const [first = null, ...others] = actors;
	return others.reduce(
		(most, id) => (most !== null && countOf(ties, id) > countOf(ties, most) ? id : most),
		first
	);
}

const countOf = (ties: ReadonlyMap<Id, readonly Tie[]>, actor: Id) => ties.get(actor)?.length ?? 0;

function tiesByActor(source: Case, shown: Shown): ReadonlyMap<Id, readonly Tie[]> {
	const inFileOrder = [...source.actors.keys()].filter((id) => shown.actors.has(id));
	const ties = new Map<Id, Tie[]>(inFileOrder.map((id) => [id, []]));
	for (const tie of source.ties.values()) {
		if (!shown.ties.has(tie.id)) continue;
		for (const end of new Set([tie.source, tie.target])) ties.get(end)?.push(tie);
	}
	const rank = (tie: Tie) => families.indexOf(familyOf(source, tie));
	for (const [actor, own] of ties) {
		const incoming = (tie: Tie) => Number(!leadsFrom(source, tie, actor));
		own.sort((one, other) => rank(one) - rank(other) || incoming(one) - incoming(other));
	}
	return ties;
}
