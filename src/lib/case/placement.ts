import type { Case, Id, Placement, Placements } from './case.ts';
import type { Arranged } from './arranged.ts';
import type { Filter } from './filter.ts';

/** The placements of a case that was not arranged picture by picture. */
export const noPlacements: Placements = { whole: null, tensions: new Map(), steps: new Map() };

/** Which of the placements of a case a picture has; null for that of the whole. */
export type PlacementKey = { readonly of: 'tensions' | 'steps'; readonly id: Id } | null;

/** What decides which placement a picture has. */
export interface PlacedView {
	readonly filter: Pick<Filter, 'tensionFilters'>;
	readonly unmatched: 'hidden' | 'faded';
	/** The step that the view shows. */
	readonly step: Id | null;
}

/**
 * The placement for a view: that of its step or of its only tension. Where the rest of the case is seen, too,
 * everything stands where it stands in the whole.
 */
export function placementKeyOf(
	{ tensions, steps }: Placements,
	{ filter: { tensionFilters }, unmatched, step }: PlacedView
): PlacementKey {
	if (unmatched === 'faded') return null;
	if (step !== null && steps.has(step)) return { of: 'steps', id: step };
	const [first, second] = tensionFilters;
	if (!first || second || !tensions.has(first.tension)) return null;
	return { of: 'tensions', id: first.tension };
}

/** A placement by its key; empty where the case has none. */
export const placementAt = (placements: Placements, key: PlacementKey): Partial<Placement> =>
	(key === null ? placements.whole : placements[key.of].get(key.id)) ?? {};

/** A placement that was found for a view, and the places of the case that it started from. */
export interface FoundPlacement {
	/** What it has room for, as a text; see `contentsOf`. */
	readonly contents: string;
	/** What was asked to be shown. As long as the same is, edits of the case only add to the placement. */
	readonly asked: object;
	readonly from: Case['layout'];
	readonly placement: Placement;
	/** The layout in place of which somebody asked for it, if somebody did; it holds as long as that one would. */
	readonly again?: { readonly inPlaceOf: Arranged | null };
}

/** A found placement, with every actor that was moved since then where it was moved to. */
export function withMoved({ from, placement }: FoundPlacement, now: Case['layout']): Placement {
	const places = [...placement.places].map(([id, place]) => {
		const [was, is] = [from.get(id), now.get(id)];
		return [id, is && (is.x !== was?.x || is.y !== was.y) ? is : place] as const;
	});
	return { ...placement, places: new Map(places) };
}
