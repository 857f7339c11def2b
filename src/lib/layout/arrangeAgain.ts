import type { Case, Placement } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { TensionFilter } from '#lib/case/tensionFilter.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { smallView } from '#lib/scene/emphasis.ts';
import { isWorse, judge, type Judged } from './judged.ts';
import { placementOf } from './placementOf.ts';
import { viewing, withoutLabels } from './plans.ts';
import { sheetOf } from './stepPlacement.ts';

/** What is arranged again. */
export interface Again {
	readonly shown: Shown;
	readonly tensionFilters: readonly TensionFilter[];
	/** Where everything stands now. */
	readonly before: Placement;
	/** The space that the picture has, in px. */
	readonly space: Size;
	/** Another seed gives another picture. */
	readonly seed: number;
}

/** Where the placements that are tried start: anew, or from where everything stands, which finds more often. */
const starts = ['before', 'anew', 'before'] as const;

/**
 * Arranges what is shown for the space that it has. The placement is never worse than the one before; null if
 * none such was found. The same input gives the same placement.
 */
export function arrangeAgain(source: Case, again: Again): Placement | null {
	const { shown, tensionFilters, before, space, seed } = again;
	const look = { theme: 'light', tensionFilters } as const;
	const plan = shown.ties.size > smallView ? withoutLabels(viewing) : viewing;
	const judged = (placement: Placement) => judge(source, { ...look, ...placement }, shown, space);
	const [was, sheetFor] = [judged(before), (filled: number) => sheetOf(filled, space.w / space.h)];
	let best: { placement: Placement; is: Judged } | null = null;
	for (const [n, start] of starts.entries()) {
		const from = start === 'before' ? before : undefined;
		const wanted = { shown, look, sheetFor, ...(from && { from }) };
		const { placement } = placementOf(source, wanted, plan, seed * starts.length + n);
		const is = judged(placement);
		if (isWorse(is, was) || (best && !isBetter(is, best.is))) continue;
		best = { placement, is };
		if (is.cost === 0) break;
	}
	return best?.placement ?? null;
}

const isBetter = (one: Judged, other: Judged): boolean =>
	one.cost < other.cost || (one.cost === other.cost && one.letters > other.letters);
