import { noWeights, type Weights } from './Cost.ts';
import type { Search } from './improve.ts';

/** What a layout is after: what each fault counts there, and how it is searched. */
export interface Plan {
	readonly weights: Weights;
	readonly search: Search;
}

/** A step is laid out while a class waits for it: few moves. */
const forStep: Search = {
	moves: 3500,
	heat: { begin: 0.5, end: 0.01 },
	reach: { begin: 0.5, end: 0.03 },
	swaps: 0.05
};

/** A step on the stage; people know where actors stand from the step before, so order is kept. */
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

/** A step on paper, which is read by itself: fewer crossings matter more than the order. */
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

/** A whole case, arranged once and for all: it takes its time. */
export const casePlan: Plan = {
	weights: { ...noWeights, astray: 1.2, overlap: 1, stretched: 1.2, through: 2, crossing: 1 },
	search: {
		moves: 80_000,
		heat: { begin: 6, end: 0.05 },
		reach: { begin: 0.3, end: 0.01 },
		swaps: 0.2
	}
};
