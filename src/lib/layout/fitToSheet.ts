import type { Id, Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import type { SceneEdge, SceneNode } from '#lib/scene/scene.ts';
import { margin, within } from './Drawing.ts';
import { drawingOf } from './drawingOf.ts';
import { gaps } from './faults.ts';
import { overlapArea, type UprightBox } from './geometry.ts';
import { improve } from './improve.ts';
import type { Plan } from './plans.ts';
import { separate } from './separate.ts';
import { spreadEvenly } from './spreadEvenly.ts';

/** With more actors than this, names are not read, and nobody waits for the best places. */
const maxActors = 60;
/** Boxes that fill a larger share of a sheet than this can never be separated on it. */
const maxFilled = 0.6;
const growth = 1.12;
const maxGrowths = 6;
/** The smallest acceptable space between boxes on a full sheet, in model units. */
const leastGap = 3.5;
/** Random seeds to try on a full sheet, where one may leave an overlap, before names get smaller. */
const seeds = [1, 2];

/** Places of the actors of a scene on a sheet: the requested sheet, or a larger one of the same shape. */
export interface Fitted {
	readonly sheet: Size;
	/** The middles of the shapes, from the corner of the sheet. */
	readonly places: ReadonlyMap<Id, Point>;
}

/**
 * Places for the actors of a scene on a sheet, so that no names overlap and everything is inside: near their
 * original places, stretched to the shape of the sheet. The sheet grows if they do not fit; it must have a
 * size. The same input gives the same places.
 */
export function fitToSheet(
	nodes: readonly SceneNode[],
	edges: readonly SceneEdge[],
	wanted: Size,
	plan: Plan
): Fitted {
	if (!(wanted.w > 0 && wanted.h > 0)) throw new RangeError('A sheet must have a size.');
	const boxes = nodes.map(outerBox);
	let sheet = largeEnough(wanted, boxes);
	for (let n = 0; n < maxGrowths && nodes.length <= maxActors; n++, sheet = larger(sheet)) {
		for (const seed of seeds) {
			const places = settled(nodes, edges, sheet, plan, seed);
			if (isClear(places)) return { sheet, places: shapesAt(nodes, places) };
		}
	}
	return pushedApart(nodes, boxes, sheet);
}

function settled(
	nodes: readonly SceneNode[],
	edges: readonly SceneEdge[],
	sheet: Size,
	{ weights, search }: Plan,
	seed: number
): UprightBox[] {
	const drawing = drawingOf(nodes, edges, sheet, homesOn(sheet, nodes.map(outerBox)));
	improve(drawing, weights, search, seed);
	return separate(drawing.actors, gaps.boxes, (box) => Object.assign(box, within(sheet, box)));
}

function homesOn(sheet: Size, boxes: readonly UprightBox[]): Point[] {
	const spread = spreadEvenly(boxes, sheet);
	return boxes.map(({ w, h }, i) => within(sheet, { w, h, ...(spread[i] ?? { x: 0, y: 0 }) }));
}

const larger = ({ w, h }: Size): Size => ({ w: w * growth, h: h * growth });

function largeEnough(wanted: Size, boxes: readonly UprightBox[]): Size {
	const filled = boxes.reduce((sum, { w, h }) => sum + w * h, 0);
	const holds = ({ w, h }: Size) =>
		filled <= maxFilled * w * h &&
		boxes.every((box) => box.w + 2 * margin <= w && box.h + 2 * margin <= h);
	let sheet = wanted;
	while (!holds(sheet)) sheet = larger(sheet);
	return sheet;
}

/** Whether all boxes are visibly apart, possibly with less space than they should have. */
function isClear(boxes: readonly UprightBox[]): boolean {
	return boxes.every((a, i) => boxes.slice(i + 1).every((b) => overlapArea(a, b, leastGap) === 0));
}

/** Places with the boxes only pushed apart; the sheet keeps its shape and grows as much as that needs. */
function pushedApart(
	nodes: readonly SceneNode[],
	boxes: readonly UprightBox[],
	sheet: Size
): Fitted {
	const homes = homesOn(sheet, boxes);
	const pushed = separate(boxes.map(({ w, h }, i) => ({ w, h, ...(homes[i] ?? { x: 0, y: 0 }) })));
	const left = Math.min(...pushed.map(({ x, w }) => x - w / 2)) - margin;
	const top = Math.min(...pushed.map(({ y, h }) => y - h / 2)) - margin;
	const across = Math.max(...pushed.map(({ x, w }) => x + w / 2)) + margin - left;
	const down = Math.max(...pushed.map(({ y, h }) => y + h / 2)) + margin - top;
	const scale = Math.max(1, across / sheet.w, down / sheet.h);
	const moved = pushed.map(({ x, y }) => ({ x: x - left, y: y - top }));
	return { sheet: { w: sheet.w * scale, h: sheet.h * scale }, places: shapesAt(nodes, moved) };
}

/** The places of the shapes, given those of the boxes around them and their names. */
function shapesAt(nodes: readonly SceneNode[], boxes: readonly Point[]): ReadonlyMap<Id, Point> {
	return new Map(
		nodes.map((node, i) => {
			const { x, y } = boxes[i] ?? node;
			return [node.id, { x, y: y - (outerBox(node).y - node.y) }];
		})
	);
}
