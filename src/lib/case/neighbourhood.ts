import type { Case, Id, Tie } from './case.ts';
import type { Shown } from './filter.ts';

/** The ties that start or end at an actor, in file order. */
export function tiesOf(source: Case, actor: Id): Tie[] {
	return [...source.ties.values()].filter(
		({ source: from, target }) => from === actor || target === actor
	);
}

/** Those of the ties that have both their ends among these actors. */
export const tiesBetween = (ties: readonly Tie[], actors: ReadonlySet<Id>): Tie[] =>
	ties.filter(({ source, target }) => actors.has(source) && actors.has(target));

/** Of what is shown: an actor, its ties, and the partners at their other ends. */
export function narrowTo(source: Case, shown: Shown, actor: Id): Shown {
	const near = tiesOf(source, actor).filter(({ id }) => shown.ties.has(id));
	return {
		actors: new Set([actor, ...near.flatMap(({ source: from, target }) => [from, target])]),
		ties: new Map(near.map(({ id }) => [id, shown.ties.get(id) ?? []]))
	};
}

/** The actor with the most of the ties shown; null when there is none. */
export function mostTied(source: Case, shown: Shown): Id | null {
	const counts = new Map<Id, number>();
	for (const id of shown.ties.keys()) {
		const tie = source.ties.get(id);
		if (!tie) continue;
		for (const end of [tie.source, tie.target]) counts.set(end, (counts.get(end) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
