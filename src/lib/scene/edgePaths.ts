import { curveOf, loopOf, type Curve } from './curve.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';

/** A path that was computed, and the actors it runs between. */
interface Known {
	from: SceneNode;
	to: SceneNode;
	curves: readonly Curve[];
}

const known = new WeakMap<SceneEdge, Known>();

/**
 * The path of a tie in one piece, or of a loop in two; null if one of its actors is not in the scene.
 * Framing, labels and drawing all ask for it; it is computed once.
 */
export function edgePaths(scene: Scene, edge: SceneEdge): readonly Curve[] | null {
	const [from, to] = [scene.nodes.get(edge.source), scene.nodes.get(edge.target)];
	if (!from || !to) return null;
	const before = known.get(edge);
	if (before?.from === from && before.to === to) return before.curves;
	const curves = from === to ? loopOf(edge, from) : [curveOf(edge, from, to)];
	known.set(edge, { from, to, curves });
	return curves;
}
