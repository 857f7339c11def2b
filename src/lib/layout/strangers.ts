import type { Id } from '#lib/case/case.ts';
import { boxesOf } from '#lib/scene/box.ts';
import { pointAt, type Curve } from '#lib/scene/curve.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import type { Scene, SceneEdge, SceneNode } from '#lib/scene/scene.ts';
import { reachOf } from '#lib/scene/shapeEdge.ts';
import { Polyline } from './Polyline.ts';

/** Points of a path that are compared with the outline of a shape, near enough that none is jumped over. */
const points = 64;

/** Those of these actors whose shape or name the line of a tie runs through, although it is not theirs. */
export function strangersOn(scene: Scene, edge: SceneEdge, actors: readonly Id[]): Id[] {
	const paths = (edgePaths(scene, edge) ?? []).map((curve) => {
		const line = new Polyline();
		line.follow(curve);
		return { curve, line };
	});
	return actors.filter((id) => {
		const node = scene.nodes.get(id);
		if (!node || id === edge.source || id === edge.target) return false;
		const [shape, name] = boxesOf(node);
		return paths.some(
			({ curve, line }) =>
				line.runsThrough(name, 0) || (line.runsThrough(shape, 0) && enters(curve, node))
		);
	});
}

/** Whether a path comes into a shape, and not only into a corner of the box around it. */
function enters(curve: Curve, { x, y, shape, size }: SceneNode): boolean {
	for (let i = 0; i <= points; i++) {
		const at = pointAt(curve, i / points);
		const away = Math.hypot(at.x - x, at.y - y);
		if (away < reachOf(shape, size, (at.x - x) / (away || 1), (at.y - y) / (away || 1)))
			return true;
	}
	return false;
}
