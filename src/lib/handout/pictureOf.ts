import type { Case, Step, Placement } from '#lib/case/case.ts';
import { filterOf } from '#lib/case/steps.ts';
import { namesAt } from '#lib/case/story/apart.ts';
import type { SignGroup } from '#lib/evidence/legend.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import { boundsOfPicture, type Bounds } from '#lib/scene/bounds.ts';
import { paper, quietInk, shade } from '#lib/scene/palette.ts';
import { noPicks } from '#lib/scene/picks.ts';
import { toScene } from '#lib/scene/scene.ts';
import { legendOf } from '#lib/evidence/legendOf.ts';
import { doubled, emphasisOf, whole, type Wanted } from './emphasisOf.ts';
import { fitClearest, fitToSheet, growths } from '#lib/layout/fitToSheet.ts';
import { printing } from '#lib/layout/plans.ts';
import { contentsOf } from '#lib/layout/stage/staged.ts';
import { stepPlacement } from '#lib/layout/stepPlacement.ts';

const theme = 'light';
/** Width of the picture, in CSS px: fits within the margins of both A4 and Letter. */
const width = 680;
/** Maximum height in CSS px, because a page holds more than its picture; and what one that is not clear gets more. */
const [tallest, moreIfUnclear] = [370, 15];
/** CSS px per model unit: names of 14 units, the smallest, are 9 pt high. */
const scale = 12 / 14;
/** Maximum scale, so that a picture of few actors does not become too large. */
const largest = 1.1;
/** Space around what is drawn, in model units. */
const air = 10;

/** The sheet says around the picture what a caption would. */
const noCaption = { title: '', subtitle: '', legend: [], notes: [] };

/** A picture on paper: finished SVG, without ids unless they were wanted, and the legend of what it contains. */
export interface Picture {
	readonly svg: string;
	readonly legend: readonly SignGroup[];
}

/** The placement of a step on paper: more actors, or a picture in which something misleads, make it taller. */
export function placementOn(source: Case, step: Step): Placement {
	const { tensionFilters } = filterOf(source, step);
	const scene = toScene(source, {
		theme,
		tensionFilters,
		names: namesAt(step),
		...stepPlacement(source, step)
	});
	const contents = contentsOf(scene, whole(source));
	const wanted = 190 + 10 * source.actors.size;
	const growing = { larger: growths.taller };
	const height = Math.min(tallest, wanted);
	const usual = fitToSheet(contents, roomOf(height), printing, growing);
	if (usual.faults === 0) return usual.placement;
	const roomier = roomOf(height + moreIfUnclear);
	const taller = fitClearest(contents, roomier, printing, growing);
	return (taller.faults < usual.faults ? taller : usual).placement;
}

const roomOf = (height: number) => ({ w: width / scale - 2 * air, h: height / scale - 2 * air });

/**
 * The picture, for paper, of a case reduced to what a step shows. It is drawn so dense that names and labels
 * are 9 pt or more on a sheet at 100 %; more actors make it taller. The direction of ties in `bothWays` is
 * hidden; ties in `insisted` always carry their label, and labels of ties in `told` take precedence.
 */
export function pictureOf(
	source: Case,
	step: Step,
	placement: Partial<Placement>,
	wanted: Wanted
): Picture {
	const filter = filterOf(source, step);
	const { tensionFilters } = filter;
	const look = { theme, tensionFilters, names: wanted.names, ...placement } as const;
	const scene = doubled(toScene(source, look), wanted.bothWays);
	const emphasis = emphasisOf(source, scene, wanted);
	const region = regionOf(boundsOfPicture(scene, emphasis) ?? { x: 0, y: 0, w: 1, h: 1 });
	const svg = toSvg({
		width,
		height: Math.round((width / region.w) * region.h),
		scene,
		emphasis,
		region,
		clipped: false,
		outliner: null,
		caption: noCaption,
		background: shade(paper, { theme }),
		muted: shade(quietInk, { theme }),
		name: '',
		description: '',
		naming: wanted.naming
	});
	const looked = { case: source, filter, shown: whole(source), picks: noPicks, step: step.id };
	const legend = legendOf({ ...looked, unmatched: 'hidden', theme }, emphasis, theme);
	return { svg: wanted.naming ? svg : inPage(svg), legend };
}

/** Without ids, which could clash on the page; the element around the picture has the description. */
const inPage = (svg: string) =>
	svg.replace(/ id="[^"]*"/g, '').replace(' role="img"', ' aria-hidden="true"');

/** The bounds with space around them, and wide enough that few actors are not enlarged too much. */
function regionOf({ x, y, w, h }: Bounds): Bounds {
	const wide = Math.max(w + 2 * air, width / largest);
	return { x: x + w / 2 - wide / 2, y: y - air, w: wide, h: h + 2 * air };
}
