import type { Case, Step, Tie } from './case.ts';
import { standingOf } from './evidence.ts';
import { framedAt } from './steps.ts';

/** How much each feature counts when the ties of a step are ranked. */
export interface Weights {
	/** For each end that the step is framed on. */
	readonly framedEnd: number;
	/** If the tie is contested. */
	readonly contested: number;
	/** For each asserter, up to three. */
	readonly asserter: number;
	/** If the step names the tie. */
	readonly named: number;
}

/** More asserters than this add nothing. */
const maxAsserters = 3;

/** How much a tie matters at a step: the larger the number, the earlier it is ranked. */
export function worthAt(source: Case, step: Step, weights: Weights): (tie: Tie) => number {
	const framed = framedAt(source, step);
	const named = new Set(step.show.ties);
	return (tie) => {
		const { contested, asserters } = standingOf(tie.claims);
		const ends = [tie.source, tie.target].filter((end) => framed.has(end)).length;
		return (
			weights.framedEnd * ends +
			weights.asserter * Math.min(maxAsserters, asserters.size) +
			(contested ? weights.contested : 0) +
			(named.has(tie.id) ? weights.named : 0)
		);
	};
}
