import type { Point, Placement } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import { linesOf, sizeOf } from '#lib/scene/labelPlaces.ts';
import type { SceneEdge, SceneNode } from '#lib/scene/scene.ts';
import { Cost } from './Cost.ts';
import { Drawing, margin } from './Drawing.ts';
import { most } from './canArrangeAgain.ts';
import { improve } from './improve.ts';
import { misleading, type Plan } from './plans.ts';
import { pushedApart } from './pushedApart.ts';

/** Random seeds to try on a full sheet, where one may leave names touching, before names get smaller. */
const tries = 3;
/** Boxes that fill a larger share of a sheet than this can never be separated on it. */
const maxFilled = 0.6;
const growth = 1.12;

/** How a sheet grows: in its shape, so that letters get smaller on a screen, or only taller, as on paper. */
export const growths = {
	inShape: ({ w, h }: Size): Size => ({ w: w * growth, h: h * growth }),
	taller: ({ w, h }: Size): Size => ({ w, h: h * growth })
};
const maxGrowths = 6;

/** A scene on a sheet: the requested sheet, or a larger one of the same shape. */
export interface Fitted {
	readonly sheet: Size;
	/** Places are counted from the corner of the sheet. */
	readonly placement: Placement;
	readonly cost: number;
	/** The part of the cost that faults have which mislead a reader; 0 where there are none. */
	readonly faults: number;
}

/** What is put on a sheet. */
export interface Contents {
	readonly nodes: readonly SceneNode[];
	readonly edges: readonly SceneEdge[];
	/** Where the actors would stand on a sheet of this size if nothing else were there. */
	readonly homes: (sheet: Size) => readonly Point[];
	/** Where the search starts; at home if left out. */
	readonly starts?: (sheet: Size) => readonly Point[];
}

/**
 * Places everything in a scene on a sheet so that no names overlap and everything is inside. The sheet grows
 * by `larger` if the names do not fit; it must have a size. The same input gives the same placement.
 */
export function fitToSheet(
	contents: Contents,
	wanted: Size,
	plan: Plan,
	{ seed = 1, larger = growths.inShape } = {}
): Fitted {
	if (!(wanted.w > 0 && wanted.h > 0)) throw new RangeError('A sheet must have a size.');
	const { nodes, edges, homes } = contents;
	let sheet = largeEnough(wanted, nodes, larger);
	const readable = nodes.length <= most.actors && edges.length <= most.ties;
	for (let n = 0; n < maxGrowths && readable; n++, sheet = larger(sheet)) {
		for (let again = 0; again < tries; again++) {
			const fitted = fitAsItIs(contents, sheet, plan, seed + again);
			if (fitted) return fitted;
		}
	}
	return { ...pushedApart(nodes, homes(sheet), sheet), cost: Infinity, faults: Infinity };
}

/** How often the clearest placement is searched for as long as something misleads. */
const searches = 3;

/** As `fitToSheet`, in further searches as long as something misleads: the one in which least does. */
export function fitClearest(
	contents: Contents,
	wanted: Size,
	plan: Plan,
	{ larger = growths.inShape } = {}
): Fitted {
	let best = fitToSheet(contents, wanted, plan, { larger });
	for (let seed = 2; seed <= searches && best.faults > 0; seed++) {
		// Where nothing was searched, another time gives the same.
		if (best.faults === Infinity) break;
		const next = fitToSheet(contents, wanted, plan, { larger, seed });
		if (next.faults < best.faults) best = next;
	}
	return best;
}

/** As `fitToSheet`, in one search on this very sheet; null where names touch. */
export function fitAsItIs(
	{ nodes, edges, homes, starts = homes }: Contents,
	sheet: Size,
	plan: Plan,
	seed = 1
): Fitted | null {
	const drawing = new Drawing(nodes, edges, sheet, homes(sheet), starts(sheet));
	const cost = improve(drawing, plan.weights, plan.search, seed);
	if (namesTouch(drawing)) return null;
	const faults = new Cost(drawing, misleading).whole;
	return { sheet, placement: drawing.placement, cost, faults };
}

/** As `fitAsItIs`, without a search: everything stays where it starts, and nothing but faults is counted. */
export function fitUnmoved({ nodes, edges, homes }: Contents, sheet: Size): Fitted {
	const drawing = new Drawing(nodes, edges, sheet, homes(sheet));
	const faults = new Cost(drawing, misleading).whole;
	return { sheet, placement: drawing.placement, cost: faults, faults };
}

/** The area that names, shapes and labels fill together, in square model units. */
export function filledBy({ nodes, edges }: Pick<Contents, 'nodes' | 'edges'>): number {
	const boxes = [...nodes.map(outerBox), ...edges.map(({ label }) => sizeOf(linesOf(label, 1)))];
	return boxes.reduce((sum, { w, h }) => sum + w * h, 0);
}

function largeEnough(
	wanted: Size,
	nodes: readonly SceneNode[],
	larger: (sheet: Size) => Size
): Size {
	const boxes = nodes.map(outerBox);
	const filled = boxes.reduce((sum, { w, h }) => sum + w * h, 0);
	const isWide = ({ w }: Size) => boxes.every((box) => box.w + 2 * margin <= w);
	const holds = ({ w, h }: Size) =>
		filled <= maxFilled * w * h && boxes.every((box) => box.h + 2 * margin <= h);
	let sheet = wanted;
	// A taller sheet has no more room for a long name.
	while (!isWide(sheet)) sheet = growths.inShape(sheet);
	while (!holds(sheet)) sheet = larger(sheet);
	return sheet;
}

/** Whether any actors lie over one another, without the space that they should leave. */
function namesTouch({ actors }: Drawing): boolean {
	return actors.some(({ shape, name }, i) =>
		actors
			.slice(i + 1)
			.some((other) =>
				[shape, name].some((one) => [other.shape, other.name].some((box) => touch(one, box)))
			)
	);
}

const touch = (a: Point & Size, b: Point & Size) =>
	2 * Math.abs(a.x - b.x) < a.w + b.w && 2 * Math.abs(a.y - b.y) < a.h + b.h;
