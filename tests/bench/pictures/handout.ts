import type { Case, Id, Placement, Step } from '../../../src/lib/case/case.ts';
import { stepCase } from '../../../src/lib/case/stepCase.ts';
import { filterOf, shownAt } from '../../../src/lib/case/steps.ts';
import { chooseTies } from '../../../src/lib/handout/chooseTies.ts';
import { formats } from '../../../src/lib/handout/format.ts';
import { pictureOf } from '../../../src/lib/handout/pictureOf.ts';
import { placementOn } from '../../../src/lib/handout/placementOn.ts';
import { stepPlacement } from '../../../src/lib/layout/stepPlacement.ts';
import { toScene } from '../../../src/lib/scene/toScene.ts';
import { timed, type Pair } from './pair.ts';
import { plainPlaces } from './plain.ts';
import { subjectOf } from './subject.ts';
import { naming } from './svgOf.ts';

/** The pictures on the sheets of a handout without blanks. */
export function* handoutPictures(source: Case): Generator<Pair> {
	const before = new Set<Id>();
	for (const step of source.story) {
		const told = chooseTies(source, step, shownAt(source, step), before).map(({ tie }) => tie.id);
		yield pairOf(source, step, told);
		for (const id of told) before.add(id);
	}
}

function pairOf(source: Case, step: Step, told: readonly Id[]): Pair {
	const reduced = stepCase(source, step);
	const shown = shownAt(source, step);
	const { tensionFilters } = filterOf(reduced, step);
	const draw = (layOut: () => Partial<Placement>) => {
		const [placement, ms] = timed(layOut);
		return { svg: pictureOf(reduced, { placement, tensionFilters, told, naming }).svg, ms };
	};
	const scene = toScene(reduced, { theme: 'light', tensionFilters });
	return {
		group: 'handout',
		name: step.id,
		ours: draw(() =>
			placementOn(reduced, { tensionFilters, ...stepPlacement(source, step) }, formats.page)
		),
		plain: draw(() => ({ places: plainPlaces(reduced, scene, shown) })),
		subject: subjectOf(source, shown)
	};
}
