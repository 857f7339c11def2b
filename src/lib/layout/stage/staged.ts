import type { Case, Id, Point, Step } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { filterOf, shownAt } from '#lib/case/steps.ts';
import type { Bounds, Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import { stageLook, stageName, type Look } from '#lib/scene/look.ts';
import type { ColorScheme } from '#lib/scene/palette.ts';
import { toScene, type Scene } from '#lib/scene/scene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import { fitToSheet } from '../fitToSheet.ts';
import { stagePlan } from '../plans.ts';

/** The stage on which a step is shown. */
export interface Stage extends ColorScheme {
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
}

/** Sizes of names that are tried, each as a share of the one before. */
const smaller = 0.83;

/**
 * A step laid out for a stage: every actor it shows is inside, no name covers another name or a shape, and
 * actors are near their places in the case. Names have the requested size, or a smaller one at which more
 * ties have room for their labels, or the largest that fits.
 */
export function staged(source: Case, step: Step, stage: Stage): Staged {
	const { namePx, leastNamePx = namePx } = stage;
	let laid = laidOut(source, step, stage);
	// Most pictures have names of one size, and need no count.
	if (leastNamePx >= namePx) return laid;
	let labels = labelsOn(laid);
	for (
		let px = namePx * smaller;
		px >= leastNamePx * 0.99 && labels < laid.shown.ties.size;
		px *= smaller
	) {
		const other = laidOut(source, step, { ...stage, namePx: px });
		const more = labelsOn(other);
		if (more > labels) [laid, labels] = [other, more];
	}
	return laid;
}

/** How many ties have room for their label. */
const labelsOn = ({ scene, shown }: Staged): number =>
	placeTieLabels(scene, shown.actors, shown.ties.keys(), new Set()).size;

function laidOut(source: Case, step: Step, stage: Stage): Staged {
	const { size, namePx, theme, system } = stage;
	const colors = { theme, system };
	const shown = namedFirst(shownAt(source, step), step);
	const { tensionFilters } = filterOf(source, step);
	const look = { ...colors, ...stageLook, tensionFilters, ties: shown.ties };
	const scene = toScene(source, look);
	const nodes = [...scene.nodes.values()].filter(({ id }) => shown.actors.has(id));
	const edges = [...shown.ties.keys()].flatMap((id) => scene.edges.get(id) ?? []);
	const unit = namePx / stageName;
	const wanted = { w: stepped(size.w / unit), h: stepped(size.h / unit) };
	const { sheet, places: onSheet } = fitToSheet(nodes, edges, wanted, stagePlan);
	const corner = cornerOf(nodes.map(outerBox), sheet);
	const places = new Map(
		[...onSheet].map(([id, { x, y }]) => [id, { x: corner.x + x, y: corner.y + y }])
	);
	const placed = { ...look, places };
	return {
		scene: toScene(source, placed),
		look: placed,
		shown,
		sheet: { ...corner, ...sheet }
	};
}

/** Lengths are rounded down to multiples of this, so that stages of nearly one size lay out a step alike. */
const grain = 4;
const stepped = (length: number) => (length < grain ? length : Math.floor(length / grain) * grain);

/**
 * The sheet is placed where its actors are in the case, so that moves between steps match the whole picture.
 */
function cornerOf(boxes: readonly Point[], { w, h }: Size): Point {
	const middle = (values: number[]) =>
		values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
	return { x: middle(boxes.map(({ x }) => x)) - w / 2, y: middle(boxes.map(({ y }) => y)) - h / 2 };
}

function namedFirst({ actors, ties }: Shown, { show }: Step): Shown {
	const named = show.ties.flatMap((id) => {
		const claims = ties.get(id);
		return claims ? [[id, claims] as const] : [];
	});
	return { actors, ties: new Map([...named, ...ties]) };
}
