import type { Case, Id, Tie } from './case.ts';
import { degreesOf } from './degrees.ts';
import { tiesIn, type Shown } from './filter.ts';
import { grouped } from './grouped.ts';

/** The ties that start or end at an actor, in file order. */
export function tiesOf({ ties }: Pick<Case, 'ties'>, actor: Id): readonly Tie[] {
	const sorted =
		known.get(ties) ?? grouped(ties.values(), ({ source, target }) => [source, target]);
	known.set(ties, sorted);
	return sorted.get(actor) ?? [];
}

/** Sorted once for each state of the ties, because some questions ask for those of thousands of actors. */
const known = new WeakMap<Case['ties'], ReadonlyMap<Id, readonly Tie[]>>();

/** The ties that have both ends among these actors. */
export const tiesBetween = (ties: readonly Tie[], actors: ReadonlySet<Id>): Tie[] =>
	ties.filter(({ source, target }) => actors.has(source) && actors.has(target));

/** The neighbourhood of an actor, limited to what is shown. */
export function narrowTo(source: Case, shown: Shown, actor: Id): Shown {
	const near = tiesOf(source, actor).filter(({ id }) => shown.ties.has(id));
	return {
		actors: new Set([actor, ...near.flatMap(({ source: from, target }) => [from, target])]),
		ties: new Map(near.map(({ id }) => [id, shown.ties.get(id) ?? []]))
	};
}

/** The actor with the most of the ties shown; null when there is none. */
export function mostTied(source: Case, shown: Shown): Id | null {
	const degrees = degreesOf(tiesIn(source, shown));
	return [...degrees].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}
