import type { Case, Placement } from '#lib/case/case.ts';
import type { TensionFilter } from '#lib/case/tensionFilter.ts';
import type { SignGroup } from '#lib/evidence/legend.ts';
import { legendOfShown } from '#lib/evidence/legendOf.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import { boundsOfPicture, type Bounds } from '#lib/scene/bounds.ts';
import { paper, quietInk, shade } from '#lib/scene/palette.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { emphasisOf, whole, withoutWay, type Wanted } from './emphasisOf.ts';
import { air, formats, paperLook, type Format } from './format.ts';

/** Maximum scale, so that a picture of few actors does not become too large. */
const largest = 1.1;

/** The sheet says around the picture what a caption would. */
const noCaption = { title: '', subtitle: '', legend: [], notes: [] };

/** A picture on paper: finished SVG, without ids unless they were wanted, and the legend of what it contains. */
export interface Picture {
	readonly svg: string;
	readonly legend: readonly SignGroup[];
}

/** How a case is drawn on paper. */
export interface Drawing extends Partial<Wanted> {
	readonly tensionFilters?: readonly TensionFilter[];
	readonly placement: Partial<Placement>;
	readonly format?: Format;
}

/**
 * The picture, for paper, of all of a case. It is drawn so dense that all letters are 9 pt or more on a sheet
 * at 100 %. Which way ties in `ways` go is hidden; ties in `insisted` always carry their label, and
 * labels of ties in `told` take precedence.
 */
export function pictureOf(source: Case, drawing: Drawing): Picture {
	const { tensionFilters = [], placement, names, naming, format = formats.page } = drawing;
	const { told = [], ways = new Set(), insisted = new Set() } = drawing;
	const plain = toScene(source, { ...paperLook, tensionFilters, names, ...placement });
	const scene = withoutWay(plain, ways);
	const emphasis = emphasisOf(source, scene, { told, insisted });
	const bounds = boundsOfPicture(scene, emphasis) ?? { x: 0, y: 0, w: 1, h: 1 };
	const region = regionOf(bounds, format.width);
	const svg = toSvg({
		width: format.width,
		height: Math.round((format.width / region.w) * region.h),
		scene,
		emphasis,
		region,
		clipped: false,
		outliner: null,
		caption: noCaption,
		background: shade(paper, paperLook),
		muted: shade(quietInk, paperLook),
		name: '',
		description: '',
		naming
	});
	const legend = legendOfShown(source, { tensionFilters }, whole(source), paperLook);
	return { svg: naming ? svg : inPage(svg), legend };
}

/** Without ids, which could clash on the page; the element around the picture has the description. */
const inPage = (svg: string) =>
	svg.replace(/ id="[^"]*"/g, '').replace(' role="img"', ' aria-hidden="true"');

/** The bounds with space around them, and wide enough that few actors are not enlarged too much. */
function regionOf({ x, y, w, h }: Bounds, width: number): Bounds {
	const wide = Math.max(w + 2 * air, width / largest);
	return { x: x + w / 2 - wide / 2, y: y - air, w: wide, h: h + 2 * air };
}
