import type { Case } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { openingTensions } from '#lib/case/tensionFilter.ts';
import { readChoices } from '#lib/figure/choices.ts';
import { figureOf } from '#lib/figure/figureOf.ts';
import type { Outliner } from '#lib/formats/display/outliner.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import { boundsOf, type Bounds } from '#lib/scene/bounds.ts';
import { enlargeNames } from '#lib/scene/enlargeNames.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { previewSize } from './linkPreview.ts';

const choices = readChoices({
	preset: 'own',
	own: { ...previewSize, unit: 'px' },
	parts: { source: false, filter: false, date: false, altText: false }
});
const screen = { ...previewSize, region: null };
/** Chat windows show the image at half its size. */
const textScale = 1.75;
/** Space around the actors, in model units. */
const margin = 8;
/** The smallest region shown, in model units, so that two actors alone do not fill the image. */
const smallest = { w: 660, h: 300 };

/**
 * What a case shows when it is opened, in large text: its title, the first group of the legend, which
 * explains the colours of the lines, and the picture without tie labels, which would be too small to read.
 */
export function previewFigure(source: Case, outliner: Outliner): Figure {
	const filter = { ...noFilter, tensionFilters: openingTensions(source) };
	const shown = select(source, filter);
	const looked = {
		case: source,
		filter,
		shown,
		unmatched: 'hidden',
		step: null,
		picks: noPicks,
		theme: 'light'
	} as const;
	const { figure } = figureOf(looked, choices, screen, outliner);
	const { title, legend } = figure.caption;
	const scene = enlargeNames(figure.scene, shown);
	return {
		...figure,
		scene,
		region: around(boundsOf(scene, shown.actors)),
		textScale,
		emphasis: { ...figure.emphasis, tieLabels: new Map() },
		caption: {
			title,
			subtitle: source.about.subtitle ?? '',
			legend: legend.slice(0, 1),
			notes: []
		}
	};
}

function around(bounds: Bounds | null): Bounds {
	const { x, y, w, h } = bounds ?? { x: 0, y: 0, w: 0, h: 0 };
	const wide = Math.max(smallest.w, w + 2 * margin);
	const high = Math.max(smallest.h, h + 2 * margin);
	return { x: x + (w - wide) / 2, y: y + (h - high) / 2, w: wide, h: high };
}
