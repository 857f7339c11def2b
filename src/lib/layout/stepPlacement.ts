import type { Case, Id, Step, Placement } from '#lib/case/case.ts';
import { noFilter, select, type Shown } from '#lib/case/filter.ts';
import type { TensionFilter } from '#lib/case/tensionFilter.ts';
import { filterOf, shownAt } from '#lib/case/steps.ts';
import type { Fitted } from './fitToSheet.ts';
import { placementOf } from './placementOf.ts';
import { viewing, type Plan } from './plans.ts';

/** Width per height of the sheets for which steps and tensions are placed, each between its usual windows. */
const ratios = { step: 2.05, tension: 1.25 };

/** What was found for steps of cases without placements of their own. */
const found = new WeakMap<Step, Placement>();

/**
 * The placement of a step, which stage, notes, handout and lesson share, so that a class finds every actor
 * again: the one that the case holds, or one that is found now, in about half a second.
 */
export function stepPlacement(source: Case, step: Step): Placement {
	const known = source.placements.steps.get(step.id) ?? found.get(step);
	if (known) return known;
	const { placement } = placeStep(source, step);
	found.set(step, placement);
	return placement;
}

/** How to search for a placement. */
interface Searching {
	readonly plan?: Plan;
	readonly seed?: number;
	/** A placement to improve. */
	readonly from?: Placement;
}

/** Searches for the placement of a step. */
export function placeStep(source: Case, step: Step, { plan, seed, from }: Searching = {}): Fitted {
	const { tensionFilters } = filterOf(source, step);
	const wanted = { shown: shownAt(source, step), ratio: ratios.step, from };
	return placementOf(source, { ...wanted, look: { theme: 'light', tensionFilters } }, plan, seed);
}

/** Searches for the placement of a tension. */
export function placeTension(
	source: Case,
	tension: Id,
	{ plan, seed, from }: Searching = {}
): Fitted {
	const tensionFilters = [{ tension, pole: null }];
	const shown = select(source, { ...noFilter, tensionFilters });
	const wanted = { shown, ratio: ratios.tension, from };
	return placementOf(source, { ...wanted, look: { theme: 'light', tensionFilters } }, plan, seed);
}

/** A view that the case has no placement for. */
export interface UnplacedView {
	readonly shown: Shown;
	readonly tensionFilters: readonly TensionFilter[];
}

/** Searches for the placement of a view, from where the case has its actors. */
export function placeView(source: Case, { shown, tensionFilters }: UnplacedView): Placement {
	const look = { theme: 'light', tensionFilters } as const;
	return placementOf(source, { shown, ratio: ratios.tension, look }, viewing).placement;
}
