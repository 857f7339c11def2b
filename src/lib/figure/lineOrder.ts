import type { Id } from '#lib/case/case.ts';
import type { Scene, SceneEdge, SceneNode } from '#lib/scene/scene.ts';

/** Actors nearer than this from top to bottom stand in one row, in model units. */
const row = 160;

/**
 * The ties in the order in which a reader meets them: actors row by row as a page is read, the ties of each
 * together, those again by where they lead. The same scene gives the same order.
 */
export function lineOrder({ nodes }: Scene, edges: readonly SceneEdge[]): Id[] {
	const ranks = new Map([...nodes.values()].sort(inReadingOrder).map(({ id }, i) => [id, i]));
	const rank = (actor: Id) => ranks.get(actor) ?? 0;
	return edges
		.toSorted((a, b) => rank(a.source) - rank(b.source) || rank(a.target) - rank(b.target))
		.map(({ id }) => id);
}

const inReadingOrder = (a: SceneNode, b: SceneNode) =>
	Math.round(a.y / row) - Math.round(b.y / row) || a.x - b.x || a.y - b.y;
