import type { Case, Placement } from '../../../src/lib/case/case.ts';
import { noFilter, select, type Filter } from '../../../src/lib/case/filter.ts';
import { parseCase } from '../../../src/lib/case/parse.ts';
import { placementAt, placementKeyOf } from '../../../src/lib/case/placement.ts';
import { lookThrough, openingTensions } from '../../../src/lib/case/tensionFilter.ts';
import { framing } from '../../../src/lib/graph/framing.ts';
import { boundsOf, type Bounds } from '../../../src/lib/scene/bounds.ts';
import { toEmphasis } from '../../../src/lib/scene/emphasis.ts';
import { noPicks } from '../../../src/lib/scene/picks.ts';
import type { Places } from '../../../src/lib/scene/places.ts';
import { toScene } from '../../../src/lib/scene/toScene.ts';
import { generatedCase } from '../generatedCase.ts';
import { timed, type Drawn, type Pair } from './pair.ts';
import { plainPlaces } from './plain.ts';
import { subjectOf } from './subject.ts';
import { svgOf } from './svgOf.ts';

/** The picture on the explore page in a window of 1440 × 900, less its header and both rails, in px. */
const size = { w: 1440 - 296 - 336, h: 900 - 48 };

/** What the explore page shows: each tension, the view it opens with, and everything. */
export function* explorePictures(source: Case): Generator<Pair> {
	for (const id of source.tensions.keys()) {
		yield pairOf('tensions', id, source, { ...noFilter, tensionFilters: lookThrough([], id) });
	}
	const opening = openingTensions(source);
	yield pairOf('opening', 'opening', source, { ...noFilter, tensionFilters: opening });
	yield pairOf('whole', 'whole', source, noFilter);
}

const generated = [
	[20, 30],
	[40, 80],
	[60, 166]
] as const;

/** Cases of somebody's own that come without a layout: laid out as `fullyArranged.ts` does it. */
export function* generatedPictures(): Generator<Pair> {
	for (const [actors, ties] of generated) {
		const source = parseCase(generatedCase(actors, ties));
		const layOut = () => ({ places: plainLayout(source, noFilter) });
		yield pairOf('generated', `${actors} actors, ${ties} ties`, source, noFilter, layOut);
	}
}

function pairOf(
	group: string,
	name: string,
	source: Case,
	filter: Filter,
	layOut?: () => Partial<Placement>
): Pair {
	return {
		group,
		name,
		ours: drawn(source, filter, layOut ?? (() => held(source, filter))),
		plain: drawn(source, filter, () => ({ places: plainLayout(source, filter) })),
		subject: subjectOf(source, select(source, filter))
	};
}

function plainLayout(source: Case, filter: Filter): Places {
	const { tensionFilters } = filter;
	const scene = toScene(source, { theme: 'light', tensionFilters });
	return plainPlaces(source, scene, select(source, filter));
}

/** The placement that the case holds for a view. */
const held = ({ placements }: Case, filter: Filter) =>
	placementAt(placements, placementKeyOf(placements, { filter, unmatched: 'hidden', step: null }));

/** The view as the page frames it, with only what the filter keeps. */
function drawn(source: Case, filter: Filter, layOut: () => Partial<Placement>): Drawn {
	const { tensionFilters } = filter;
	const shown = select(source, filter);
	const [{ scene, emphasis }, ms] = timed(() => {
		const scene = toScene(source, { theme: 'light', tensionFilters, ...layOut() });
		const attention = { shown, unmatched: 'hidden', picks: noPicks, hovered: null } as const;
		return { scene, emphasis: toEmphasis(source, scene, attention) };
	});
	const region = windowOn(boundsOf(scene, shown.actors) ?? { x: 0, y: 0, w: 1, h: 1 });
	return { svg: svgOf(scene, emphasis, region, size), ms };
}

function windowOn(bounds: Bounds): Bounds {
	const { zoom, pan } = framing(bounds, size, null);
	return { x: -pan.x / zoom, y: -pan.y / zoom, w: size.w / zoom, h: size.h / zoom };
}
