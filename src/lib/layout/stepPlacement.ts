import type { Case, Id, Step, Placement } from '#lib/case/case.ts';
import { noFilter, select, type Shown } from '#lib/case/filter.ts';
import type { TensionFilter } from '#lib/case/tensionFilter.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { Size } from '#lib/scene/bounds.ts';
import type { Fitted } from './fitToSheet.ts';
import { keepPlaces } from './keepPlaces.ts';
import { placementOf } from './placementOf.ts';
import { viewing, type Plan } from './plans.ts';
import { stepLook } from './stepLook.ts';

/** Width per height of the sheets for which steps and tensions are placed, each between its usual windows. */
const ratios = { step: 2.12, tension: 1.25 };
/**
 * Heights in model units of the picture on a stage of 1920 × 1080 px whose names are 4.4, 3.65 and 3 % of its
 * height. A step is placed on one of these, so that its letters need not shrink for want of room.
 */
const stageHeights = [289, 348, 423];

/** Area of a sheet per area of the names, shapes and labels on it: leaves space for lines between them. */
const usualAiriness = 4.4;

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
	/** Which of the sheets for its kind with room enough; 0, the one with the largest letters, if left out. */
	readonly sheet?: number;
	/** Area of a sheet with room enough, per area of what is on it. */
	readonly airiness?: number;
}

/** Searches for the placement of a step. */
export function placeStep(source: Case, step: Step, how: Searching = {}): Fitted {
	const { plan, seed, from, sheet = 0, airiness = usualAiriness } = how;
	const sheetFor = (filled: number) => {
		const roomy = stageHeights.filter((h) => ratios.step * h * h >= airiness * filled);
		const h = roomy[sheet] ?? Math.max(...stageHeights);
		return { w: ratios.step * h, h };
	};
	const wanted = { shown: shownAt(source, step), look: stepLook(source, step), sheetFor, from };
	return placementOf(source, wanted, plan, seed);
}

/** Searches for the placement of a tension. */
export function placeTension(
	source: Case,
	tension: Id,
	{ plan, seed, from }: Searching = {}
): Fitted {
	const tensionFilters = [{ tension, pole: null }];
	const shown = select(source, { ...noFilter, tensionFilters });
	const look = { theme: 'light', tensionFilters } as const;
	return placementOf(source, { shown, look, sheetFor: sheetOfView, from }, plan, seed);
}

/** A view that the case has no placement for. */
export interface UnplacedView {
	readonly shown: Shown;
	readonly tensionFilters: readonly TensionFilter[];
	/** Where everything stands, if it stands where it was placed before. */
	readonly before?: Placement;
}

/** Searches for the placement of a view: from where everything stands, or from where the case has its actors. */
export function placeView(
	source: Case,
	{ shown, tensionFilters, before }: UnplacedView
): Placement {
	const look = { theme: 'light', tensionFilters } as const;
	if (before) return keepPlaces(source, shown, look, before);
	return placementOf(source, { shown, look, sheetFor: sheetOfView }, viewing).placement;
}

/** A sheet of this width per height with room enough for what fills an area, in square model units. */
export function sheetOf(filled: number, ratio: number): Size {
	const h = Math.sqrt((usualAiriness * filled) / ratio);
	return { w: h * ratio, h };
}

const sheetOfView = (filled: number): Size => sheetOf(filled, ratios.tension);
