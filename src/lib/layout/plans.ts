import type { Weights } from './Cost.ts';
import type { Search } from './improve.ts';

/** What a layout is after: what each fault counts there, and how it is searched. */
export interface Plan {
	readonly weights: Weights;
	readonly search: Search;
}

const onSheets: Search = {
	rounds: 800,
	heat: { begin: 0.5, end: 0.01 },
	reach: { begin: 0.4, end: 0.03 }
};

/** A step on the stage; people know where actors stand from the step before, so order is kept. */
export const stagePlan: Plan = {
	weights: { away: 4, overlap: 0.01, through: 7, bentOut: 1, crossing: 0.2, short: 0.2 },
	search: onSheets
};

/** A step on paper, which is read by itself: fewer crossings matter more than the order. */
export const paperPlan: Plan = {
	weights: { away: 1, overlap: 0.01, through: 2, bentOut: 1, crossing: 1, short: 0.2 },
	search: onSheets
};
