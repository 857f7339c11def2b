import type { Case } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { openingTensions } from '#lib/case/tensionFilter.ts';
import { bolder } from '#lib/formats/card/bolder.ts';
import type { Card } from '#lib/formats/card/types.ts';
import type { LegendGroup, Sample } from '#lib/formats/figure/caption.ts';
import type { Outliner } from '#lib/formats/display/outliner.ts';
import { boundsOf } from '#lib/scene/bounds.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import { lineOf } from '#lib/scene/lines.ts';
import { familyTones, poleTones, quietInk, shade, type Tone } from '#lib/scene/palette.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/scene.ts';
import { words } from '#lib/words/words.ts';
import { previewSize } from './linkPreview.ts';

const look = { theme: 'light' } as const;
const families = ['authority', 'support', 'conflict', 'pressure', 'contact'] as const;

/** The card of a case: what one sees on opening it, without the labels of ties, which crumble when small. */
export function previewCard(source: Case, outliner: Outliner): Card {
	const tensionFilters = openingTensions(source);
	const shown = select(source, { ...noFilter, tensionFilters });
	const scene = bolder(toScene(source, { ...look, tensionFilters }), shown);
	const attention = { shown, unmatched: 'faded', picks: noPicks, hovered: null } as const;
	const emphasis = { ...toEmphasis(source, scene, attention), tieLabels: new Map() };
	return {
		...previewSize,
		scene,
		emphasis,
		outliner,
		region: boundsOf(scene, shown.actors) ?? { x: 0, y: 0, w: 1, h: 1 },
		title: source.about.title,
		subtitle: source.about.subtitle ?? '',
		legend: legendOf(source),
		mark: words.app,
		muted: shade(quietInk, look)
	};
}

/** What the colours of the lines mean: the poles of the tension looked through, else the families. */
function legendOf(source: Case): LegendGroup[] {
	const [tensionFilter] = openingTensions(source);
	const tension = tensionFilter && source.tensions.get(tensionFilter.tension);
	const entries = tension
		? tension.poles.map(({ id, label }) => ({
				label,
				sample: sampleOf('authority', poleTones[id])
			}))
		: families.map((family) => ({
				label: words.families[family],
				sample: sampleOf(family, familyTones[family])
			}));
	return [{ title: tension?.title ?? '', entries }];
}

function sampleOf(family: (typeof families)[number], tone: Tone): Sample {
	return { kind: 'line', line: lineOf(family), color: shade(tone, look), halo: false };
}
