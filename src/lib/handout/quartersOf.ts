import { namesAt } from '#lib/case/story/apart.ts';
import type { Case, Id, Step } from '#lib/case/case.ts';
import { digestOf } from './digest.ts';
import { formats } from './format.ts';
import { pictureOf, type Picture } from './pictureOf.ts';
import type { Placements } from './placementsOf.ts';

/** A step as a part of a page. */
export interface Panel {
	readonly step: Step;
	/** The number of the step in its story. */
	readonly place: number;
	readonly picture: Picture;
	readonly counts: Readonly<Record<'actors' | 'ties', number>>;
}

/** The steps with the few ties that matter most, small enough for four on a page. */
export const quartersOf = (
	source: Case,
	placements: Placements,
	steps: readonly Id[]
): readonly Panel[] =>
	source.story.flatMap((step, i) => {
		if (steps.length > 0 && !steps.includes(step.id)) return [];
		const shown = digestOf(source, step);
		const placement = placements.get(step.id) ?? {};
		const picture = pictureOf(shown, { placement, names: namesAt(step), format: formats.quarter });
		const counts = { actors: shown.actors.size, ties: shown.ties.size };
		return [{ step, place: i + 1, picture, counts }];
	});
