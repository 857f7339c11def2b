import type { Case, Id, Placement, Point } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import type { Look } from '#lib/scene/look.ts';
import type { SceneNode } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { filledBy, fitToSheet, type Fitted } from './fitToSheet.ts';
import { placing, type Plan } from './plans.ts';
import { spreadEvenly } from './spreadEvenly.ts';

/** What is placed: a part of a case, as it looks, on a sheet. */
export interface Wanted {
	readonly shown: Shown;
	readonly look: Look;
	/** The sheet for what fills this area, in square model units. */
	readonly sheetFor: (filled: number) => Size;
	/** A placement to improve. */
	readonly from?: Placement;
}

/**
 * A placement for a part of a case, without regard to any window: near the places that the case gives, about
 * the same middle as in the case. The same input gives the same placement.
 */
export function placementOf(
	source: Case,
	{ shown, look, sheetFor, from }: Wanted,
	plan: Plan = placing,
	seed = 1
): Fitted {
	const scene = toScene(source, { ...look, ties: shown.ties }, shown);
	const atHome = [...scene.nodes.values()];
	const placed = from ? toScene(source, { ...look, ...from, ties: shown.ties }, shown) : scene;
	const nodes = atHome.flatMap(({ id }) => placed.nodes.get(id) ?? []);
	const edges = [...shown.ties.keys()].flatMap((id) => placed.edges.get(id) ?? []);
	const homes = (sheet: Size) => spreadEvenly(atHome, sheet);
	const starts =
		from && ((sheet: Size) => nodes.map((node) => less(node, cornerOf(atHome, sheet))));
	const wanted = sheetFor(filledBy({ nodes, edges }) + 1);
	const fitted = fitToSheet({ nodes, edges, homes, starts }, wanted, plan, { seed });
	const places = moved(fitted.placement.places, cornerOf(atHome, fitted.sheet));
	return { ...fitted, placement: { ...fitted.placement, places } };
}

const less = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

/** The corner of a sheet that lies where its actors are in the case, so that pictures match one another. */
export function cornerOf(nodes: readonly SceneNode[], { w, h }: Size): Point {
	const boxes = nodes.map(outerBox);
	const middle = (values: number[]) =>
		values.length === 0 ? 0 : (Math.min(...values) + Math.max(...values)) / 2;
	return { x: middle(boxes.map(({ x }) => x)) - w / 2, y: middle(boxes.map(({ y }) => y)) - h / 2 };
}

/** Places counted from another corner. */
export const moved = (places: ReadonlyMap<Id, Point>, by: Point): ReadonlyMap<Id, Point> =>
	new Map([...places].map(([id, { x, y }]) => [id, { x: x + by.x, y: y + by.y }]));
