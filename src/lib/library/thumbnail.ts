import type { Case } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { placementAt, placementKeyOf } from '#lib/case/placement.ts';
import { openingTensions } from '#lib/case/tensionFilter.ts';
import { drawPicture } from '#lib/formats/display/picture.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { element } from '#lib/formats/svg/xml.ts';
import { boundsOfFrame, type Bounds } from '#lib/scene/bounds.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/toScene.ts';

/** Space around the actors, and the smallest region shown, in model units: two actors do not fill a card. */
const [margin, smallest] = [24, { w: 480, h: 300 }];

/**
 * What a case shows when it is opened, as a small SVG without words, which nobody could read; null if it shows no
 * actor. The same case and colours give the same text.
 */
export function thumbnail(source: Case, scheme: ColorScheme): string | null {
	const filter = { ...noFilter, tensionFilters: openingTensions(source) };
	const key = placementKeyOf(source.placements, { filter, unmatched: 'hidden', step: null });
	const placement = placementAt(source.placements, key);
	const scene = toScene(source, { ...scheme, ...placement, tensionFilters: filter.tensionFilters });
	const shown = select(source, filter);
	const attention = { shown, unmatched: 'hidden', picks: noPicks, hovered: null } as const;
	const emphasis = { ...toEmphasis(source, scene, attention), tieLabels: new Map() };
	const bounds = boundsOfFrame(scene, emphasis, shown.actors);
	if (!bounds) return null;
	const { x, y, w, h } = around(bounds);
	const drawn = drawPicture(scene, emphasis, { outliner: null, paper: scene.paper });
	const marks = drawn.filter((item) => !('id' in item && item.id === 'labels'));
	const viewBox = `${x} ${y} ${w} ${h}`;
	return element('svg', { xmlns: 'http://www.w3.org/2000/svg', viewBox }, printSvg(marks));
}

function around({ x, y, w, h }: Bounds): Bounds {
	const [wide, high] = [Math.max(smallest.w, w + 2 * margin), Math.max(smallest.h, h + 2 * margin)];
	return { x: x + (w - wide) / 2, y: y + (h - high) / 2, w: wide, h: high };
}
