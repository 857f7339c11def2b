import type { Case, Id, Point, Step } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';
import { stageName, type Look } from '#lib/scene/look.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { filledBy, fitAsItIs, fitClearest, fitUnmoved, type Contents } from '../fitToSheet.ts';
import { cornerOf, moved } from '../placementOf.ts';
import { fitting, turning } from '../plans.ts';
import { stepLook } from '../stepLook.ts';
import { stepPlacement } from '../stepPlacement.ts';
import { stretched } from '../stretched.ts';

/** The stage on which a step is shown. */
export interface Stage {
	/** Width and height of the picture in px. */
	readonly size: Size;
	/** Requested size of names, in px. */
	readonly namePx: number;
	/** The size to which they may shrink so that ties have room for their labels, in px; none if left out. */
	readonly leastNamePx?: number;
}

/** A step as its stage shows it. */
export interface Staged {
	readonly scene: Scene;
	/** The look that the scene was made with, for making it again with a change. */
	readonly look: Look & { readonly places: ReadonlyMap<Id, Point> };
	/** The ties that the step names come first: they get their labels before the others. */
	readonly shown: Shown;
	/** The part of the scene that fills the stage. */
	readonly sheet: Bounds;
	/** The part of the cost that faults have which mislead a reader; 0 where there are none. */
	readonly faults: number;
}

/** Sizes of names that are tried, each as a share of the one before. */
const smaller = 0.83;
/** On a sheet with less area than this, per area of what is on it, something always misleads. */
const leastAir = 3;
/**
 * Where the placement misleads more than this before it is searched, nothing clears it, and the search is left
 * out: of 74 pictures above it, a search cleared one.
 */
const hopeless = 300;
/** Where it misleads less than this, one of several searches nearly always clears it. */
const nearlyClear = 20;

/**
 * A step laid out for a stage: every actor it shows is inside, no name covers another name or a shape, and
 * everything is near its place in the placement of the step. Names have the requested size, or the largest at
 * which nothing misleads, or the one at which least does. Its colours are those of the light theme.
 */
export function staged(source: Case, step: Step, stage: Stage): Staged {
	const { size, namePx, leastNamePx = namePx } = stage;
	const shown = namedFirst(shownAt(source, step), step);
	const look = stepLook(source, step);
	const home = toScene(source, { ...look, ...stepPlacement(source, step) }, shown);
	const contents = contentsOf(home, shown);
	const { sheet, placement, faults } =
		largestClear(contents, stage) ??
		fitClearest(contents, unitsOf(size, leastNamePx), planFor(size));
	const corner = cornerOf(contents.nodes, sheet);
	const placed = { ...look, ...placement, places: moved(placement.places, corner) };
	const scene = stagedScene(source, placed, shown);
	return { scene, look: placed, shown, sheet: around(corner, sheet), faults };
}

/** The same layout in other colours, which change neither places nor sizes. */
export function inScheme(source: Case, laid: Staged, { theme, system }: ColorScheme): Staged {
	if (laid.look.theme === theme && laid.look.system === system) return laid;
	const look = { ...laid.look, theme, system };
	return { ...laid, look, scene: stagedScene(source, look, laid.shown) };
}

/** More actors and ties than this are not all drawn for a step that shows a few. */
const many = 1000;

/** The scene for a step. What it hides is in it, to come in with another step, unless that is too much. */
export const stagedScene = (source: Case, look: Look, shown: Shown): Scene =>
	toScene(source, look, source.actors.size + source.ties.size > many ? shown : source);

/** The picture with the largest names at which nothing misleads; null where names must be the smallest. */
function largestClear(contents: Contents, { size, namePx, leastNamePx = namePx }: Stage) {
	const filled = filledBy(contents);
	for (let px = namePx; px > leastNamePx * 0.99; px *= smaller) {
		const sheet = unitsOf(size, px);
		if (sheet.w * sheet.h < leastAir * filled) continue;
		const unmoved = fitUnmoved(contents, sheet);
		if (unmoved.faults === 0) return unmoved;
		if (unmoved.faults > hopeless || px < leastNamePx * 1.01) continue;
		for (let seed = 1; seed <= (unmoved.faults < nearlyClear ? 3 : 1); seed++) {
			const fitted = fitAsItIs(contents, sheet, planFor(size), seed);
			if (fitted?.faults === 0) return fitted;
		}
	}
	return null;
}

/** What of a scene is put on a sheet: everything keeps its share of the way across and down. */
export function contentsOf({ nodes, edges }: Scene, { actors, ties }: Shown): Contents {
	const on = [...nodes.values()].filter(({ id }) => actors.has(id));
	const drawn = [...ties.keys()].flatMap((id) => edges.get(id) ?? []);
	return { nodes: on, edges: drawn, homes: (sheet) => stretched(on, drawn, sheet) };
}

/** The share of a stage that stays empty at each edge, because many projectors cut it off. */
const safeShare = 0.03;
/** Lengths are rounded down to multiples of this, so that stages of nearly one size lay out a step alike. */
const grain = 4;
const stepped = (length: number) => (length < grain ? length : Math.floor(length / grain) * grain);

/** Placements of steps lie, so that a picture that stands has further to go from them. */
const planFor = ({ w, h }: Size) => (w < h ? turning : fitting);

/** The size of a stage in model units, where names have this size in px. */
function unitsOf({ w, h }: Size, namePx: number): Size {
	const unit = namePx / stageName;
	const inside = 1 - 2 * safeShare;
	return { w: stepped((w * inside) / unit), h: stepped((h * inside) / unit) };
}

/** The whole stage around the part of it that holds the picture. */
function around({ x, y }: Point, { w, h }: Size): Bounds {
	const edge = safeShare / (1 - 2 * safeShare);
	return { x: x - edge * w, y: y - edge * h, w: w * (1 + 2 * edge), h: h * (1 + 2 * edge) };
}

function namedFirst({ actors, ties }: Shown, { show }: Step): Shown {
	const named = show.ties.flatMap((id) => {
		const claims = ties.get(id);
		return claims ? [[id, claims] as const] : [];
	});
	return { actors, ties: new Map([...named, ...ties]) };
}
