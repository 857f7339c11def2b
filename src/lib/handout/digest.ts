import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { shownAt } from '#lib/case/steps.ts';
import { keyTiesOf } from '#lib/case/story/builds.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';

/** With more than this, a picture on such a part of a page is no longer clear. */
const limits = {
	quarter: { usual: 6, key: 8, actors: 9 },
	half: { usual: 8, key: 10, actors: 14 }
} as const;
/** A part of a page. */
export type Part = keyof typeof limits;
/** How much each feature puts a tie before others. */
const weights: Weights = { framedEnd: 1, contested: 1, asserter: 0.5, named: 0.5 };

/**
 * The case reduced to the ties that matter most at a step, with their actors: a few, and more of those that the step
 * is about, as long as they need not too many actors.
 */
export function digestOf(source: Case, step: Step, part: Part = 'quarter'): Case {
	const { usual, key, actors } = limits[part];
	const about = keyTiesOf(source, step);
	const chosen = new Set<Id>();
	const on = new Set<Id>();
	for (const id of chiefTies(source, step, source.ties.size)) {
		const tie = source.ties.get(id);
		const most = about.has(id) ? key : usual;
		if (!tie || chosen.size >= most) continue;
		if (new Set([...on, tie.source, tie.target]).size > actors) continue;
		chosen.add(id);
		on.add(tie.source).add(tie.target);
	}
	return reducedTo(source, chosen);
}

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
