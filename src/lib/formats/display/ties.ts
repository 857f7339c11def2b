import type { Scene, SceneEdge } from '#lib/scene/scene.ts';
import { picked } from '#lib/scene/strokes.ts';
import { edgePaths } from '#lib/scene/edgePaths.ts';
import type { DisplayList } from './displayList.ts';
import type { Drawing } from './drawing.ts';
import { drawAlike, type Drawn } from './drawAlike.ts';
import { namesOfTie } from './naming.ts';

/** Ties as lines with halos and heads; those drawn alike are one group. */
export function drawTies(
	scene: Scene,
	edges: readonly SceneEdge[],
	haloed: boolean,
	isPicked: (edge: SceneEdge) => boolean,
	{ paper, naming }: Omit<Drawing, 'outliner'>
): DisplayList {
	const alike = new Map<string, Drawn[]>();
	for (const edge of edges) {
		const curves = edgePaths(scene, edge);
		if (!curves) continue;
		const width = edge.width + (isPicked(edge) ? picked.wider : 0);
		const key = [
			edge.color,
			width,
			edge.dash?.join(' '),
			edge.head,
			edge.hollow,
			edge.doubled
		].join();
		const group = alike.get(key);
		const names = naming && namesOfTie(edge.id, naming);
		const drawn = { edge: { ...edge, width }, curves, names };
		if (group) group.push(drawn);
		else alike.set(key, [drawn]);
	}
	return [...alike.values()].map((group) => drawAlike(group, haloed, paper));
}
