import type { Scene, SceneEdge } from '#lib/scene/scene.ts';
import { picked } from '#lib/scene/strokes.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import type { DisplayList } from './displayList.ts';
import { drawAlike, type Drawn } from './drawAlike.ts';

/** Ties as lines with halos and heads; those drawn alike are one group. `paper` fills hollow heads. */
export function drawTies(
	scene: Scene,
	edges: readonly SceneEdge[],
	haloed: boolean,
	isPicked: (edge: SceneEdge) => boolean,
	paper: string | null
): DisplayList {
	const alike = new Map<string, Drawn[]>();
	for (const edge of edges) {
		const curves = edgePaths(scene, edge);
		if (!curves) continue;
		const width = edge.width + (isPicked(edge) ? picked.wider : 0);
		const key = [edge.color, width, edge.dash?.join(' '), edge.head, edge.hollow].join();
		const group = alike.get(key);
		const drawn = { edge: { ...edge, width }, curves };
		if (group) group.push(drawn);
		else alike.set(key, [drawn]);
	}
	return [...alike.values()].map((group) => drawAlike(group, haloed, paper));
}
