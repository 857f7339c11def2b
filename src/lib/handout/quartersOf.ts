import { namesAt } from '#lib/case/story/apart.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { Case, Id, Step } from '#lib/case/case.ts';
import { digestOf } from './digest.ts';
import { formats } from './format.ts';
import { onHalf, onHalves } from './halves.ts';
import { pictureOf, type Picture } from './pictureOf.ts';
import type { Placements } from './placementsOf.ts';

/** A step as a part of a page. */
export interface Panel {
	readonly step: Step;
	/** The number of the step in its story. */
	readonly place: number;
	readonly picture: Picture;
	readonly counts: Readonly<Record<'actors' | 'ties', number>>;
	/** How many ties of the step are not in the picture; none if left out. */
	readonly leftOut?: number;
}

/**
 * The steps with the few ties that matter most, small enough for four on a page. Those that have the last page to
 * themselves get more room, where they have places for it.
 */
export function quartersOf(
	source: Case,
	placements: Placements,
	steps: readonly Id[]
): readonly Panel[] {
	const wished = source.story.filter(({ id }) => steps.length === 0 || steps.includes(id));
	const halves = new Set(onHalves(wished).filter(({ id }) => placements.has(onHalf(id))));
	return wished.map((step) => {
		const part = halves.has(step) ? 'half' : 'quarter';
		const shown = digestOf(source, step, part);
		const placement = placements.get(part === 'half' ? onHalf(step.id) : step.id) ?? {};
		const picture = pictureOf(shown, { placement, names: namesAt(step), format: formats[part] });
		return {
			step,
			place: source.story.indexOf(step) + 1,
			picture,
			counts: { actors: shown.actors.size, ties: shown.ties.size },
			leftOut: shownAt(source, step).ties.size - shown.ties.size
		};
	});
}
