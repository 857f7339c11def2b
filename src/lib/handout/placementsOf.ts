import type { Case, Id, Placement, Step } from '#lib/case/case.ts';
import { stepCase } from '#lib/case/stepCase.ts';
import { filterOf } from '#lib/case/steps.ts';
import { namesAt } from '#lib/case/story/apart.ts';
import { stepPlacement } from '#lib/layout/stepPlacement.ts';
import { digestOf } from './digest.ts';
import { formats, type FormatName } from './format.ts';
import { placementOn, storyPlacementOn } from './placementOn.ts';
import { posterCase } from './posterOf.ts';

/** Where everything stands in the pictures of one format, by the ids of the steps; in a poster by its own. */
export type Placements = ReadonlyMap<Id, Placement>;

/** The key of the one picture of a poster; steps have no part in it. */
export const ofPoster = '';

/**
 * The placements of all pictures of a format. Finding them is slow; except for a poster of some steps, they
 * serve every handout of the case.
 */
export function placementsOf(
	source: Case,
	name: FormatName = 'page',
	steps: readonly Id[] = []
): Placements {
	const format = formats[name];
	if (name === 'poster' || name === 'large') {
		const all = posterCase(source, steps, name);
		const placement = storyPlacementOn(all, source.placements.whole ?? {}, format);
		return new Map([[ofPoster, placement]]);
	}
	return new Map(
		source.story.map((step) => {
			const { shown, tensionFilters } = shownIn(source, step, name);
			const from = { tensionFilters, names: namesAt(step), ...stepPlacement(source, step) };
			return [step.id, placementOn(shown, from, format)];
		})
	);
}

/** A small picture is coloured by family, so that one legend serves its page. */
function shownIn(source: Case, step: Step, name: 'page' | 'quarter') {
	if (name === 'quarter') return { shown: digestOf(source, step), tensionFilters: [] };
	const { tensionFilters } = filterOf(source, step);
	return { shown: stepCase(source, step), tensionFilters };
}
