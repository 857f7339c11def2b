import type { Case, Placement, Point } from '#lib/case/case.ts';
import type { Shown } from '#lib/case/filter.ts';
import { boundsOf, type Bounds, type Size } from '#lib/scene/bounds.ts';
import type { Look } from '#lib/scene/look.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { fitToSheet, fitUnmoved, type Contents } from './fitToSheet.ts';
import { moved } from './placementOf.ts';
import { staying } from './plans.ts';

/** Space round everything that stands, in model units, so that nobody at the edge is pushed inwards. */
const around = 40;
/** How much wider and higher than that the sheet is on which something has to move. */
const roomier = 1.2;

/**
 * A placement of what is shown that begins with where everything stands: nothing moves as long as nothing misleads
 * a reader, and otherwise everything stays as near as it can. The same input gives the same placement.
 */
export function keepPlaces(source: Case, shown: Shown, look: Look, before: Placement): Placement {
	const scene = toScene(source, { ...look, ...before, ties: shown.ties }, shown);
	const bounds = boundsOf(scene, shown.actors);
	if (!bounds) return before;
	const nodes = [...scene.nodes.values()];
	const edges = [...shown.ties.keys()].flatMap((id) => scene.edges.get(id) ?? []);
	const cornerOf = cornersAbout(bounds);
	const homes = (sheet: Size) => {
		const { x, y } = cornerOf(sheet);
		return nodes.map((node) => ({ x: node.x - x, y: node.y - y }));
	};
	const contents: Contents = { nodes, edges, homes };
	const sheet = { w: bounds.w + 2 * around, h: bounds.h + 2 * around };
	const unmoved = fitUnmoved(contents, sheet);
	if (unmoved.faults === 0) {
		// Exactly there: adding and taking off a corner rounds.
		const places = new Map(nodes.map(({ id, x, y }) => [id, { x, y }]));
		return { ...unmoved.placement, places };
	}
	const larger = { w: sheet.w * roomier, h: sheet.h * roomier };
	const { placement, sheet: used } = fitToSheet(contents, larger, staying);
	return { ...placement, places: moved(placement.places, cornerOf(used)) };
}

/** Finds the corner of a sheet that has its middle where these bounds have theirs. */
const cornersAbout =
	({ x, y, w, h }: Bounds) =>
	(sheet: Size): Point => ({ x: x + (w - sheet.w) / 2, y: y + (h - sheet.h) / 2 });
