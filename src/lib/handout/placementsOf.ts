import type { Case, Id, Placement, Step } from '#lib/case/case.ts';
import { stepCase } from '#lib/case/stepCase.ts';
import { filterOf } from '#lib/case/steps.ts';
import { namesAt } from '#lib/case/story/apart.ts';
import { stepPlacement } from '#lib/layout/stepPlacement.ts';
import { digestOf, type Part } from './digest.ts';
import { onHalf, onHalves } from './halves.ts';
import { formats, type FormatName } from './format.ts';
import { placementOn, storyPlacementOn } from './placementOn.ts';
import { posterCase } from './posterOf.ts';

/** Where everything stands in the pictures of one format, by the ids of the steps; in others by their own keys. */
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
	const place = (step: Step, part: 'page' | Part) => {
		const { shown, tensionFilters } = shownIn(source, step, part);
		const from = { tensionFilters, names: namesAt(step), ...stepPlacement(source, step) };
		return placementOn(shown, from, formats[part]);
	};
	const all = source.story.map((step) => [step.id, place(step, name)] as const);
	const halves = name === 'quarter' ? onHalves(source.story) : [];
	return new Map([
		...all,
		...halves.map((step) => [onHalf(step.id), place(step, 'half')] as const)
	]);
}

/** A small picture is coloured by family, so that one legend serves its page. */
function shownIn(source: Case, step: Step, part: 'page' | Part) {
	if (part !== 'page') return { shown: digestOf(source, step, part), tensionFilters: [] };
	const { tensionFilters } = filterOf(source, step);
	return { shown: stepCase(source, step), tensionFilters };
}
