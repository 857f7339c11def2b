import { noWeights, type Weights } from './Cost.ts';
import type { Search } from './improve.ts';

/** What a layout aims at: the weight of each fault, and how to search. */
export interface Plan {
	readonly weights: Weights;
	readonly search: Search;
}

/** Few moves, because a class waits while a step is laid out. */
const forStep: Search = {
	moves: 3500,
	heat: { begin: 0.5, end: 0.01 },
	reach: { begin: 0.5, end: 0.03 },
	swaps: 0.05
};

/** A step on the stage: people remember where actors stood in the previous step, so order is kept. */
export const stagePlan: Plan = {
	weights: {
		...noWeights,
		away: 9,
		overlap: 0.01,
		through: 7,
		bentOut: 1,
		crossing: 0.2,
		short: 1
	},
	search: forStep
};

/** A step on paper, which is read on its own: fewer crossings matter more than the order. */
export const paperPlan: Plan = {
	weights: {
		...noWeights,
		away: 1,
		overlap: 0.01,
		through: 2,
		bentOut: 1,
		crossing: 1,
		short: 0.2
	},
	search: { ...forStep, swaps: 0.1 }
};

/** A whole case, which is arranged once, so that the search may take its time. */
export const casePlan: Plan = {
	weights: { ...noWeights, astray: 1.2, overlap: 1, stretched: 1.2, through: 2, crossing: 1 },
	search: {
		moves: 80_000,
		heat: { begin: 6, end: 0.05 },
		reach: { begin: 0.3, end: 0.01 },
		swaps: 0.2
	}
};
