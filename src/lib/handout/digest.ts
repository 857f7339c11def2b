import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { keyTiesOf } from '#lib/case/story/builds.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';

/** With more ties, a picture on a quarter of a page is no longer clear. */
const most = 6;
/** How much each feature puts a tie before others. */
const weights: Weights = { framedEnd: 1, contested: 1, asserter: 0.5, named: 0.5 };

/** The case reduced to the ties that matter most at a step, with their actors. */
export const digestOf = (source: Case, step: Step): Case =>
	reducedTo(source, new Set(chiefTies(source, step, most)));

/** The ties that matter most at a step: those that it is about come first, best attested before others. */
export function chiefTies(source: Case, step: Step, max: number): Id[] {
	const key = keyTiesOf(source, step);
	const worthOf = worthAt(source, step, weights);
	const rank = (tie: Tie) => worthOf(tie) + (key.has(tie.id) ? 100 : 0);
	const ties = [...shownAt(source, step).ties.keys()].flatMap((id) => source.ties.get(id) ?? []);
	const best = ties.sort((one, other) => rank(other) - rank(one)).slice(0, max);
	return best.map(({ id }) => id);
}

/** The case with these ties alone, and with the actors at their ends. */
export function reducedTo(source: Case, ids: Pick<ReadonlySet<Id>, 'has'>): Case {
	const ties = new Map([...source.ties].filter(([id]) => ids.has(id)));
	const on = new Set([...ties.values()].flatMap((tie) => [tie.source, tie.target]));
	const actors = new Map([...source.actors].filter(([id]) => on.has(id)));
	return { ...source, actors, ties };
}
