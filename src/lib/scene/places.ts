import type { Id, Point } from '#lib/case/case.ts';
import type { Scene, SceneNode } from './scene.ts';
import { spreadEnds } from './spreadEnds.ts';

/** Where actors stand, in model units. */
export type Places = ReadonlyMap<Id, Point>;

/** Places from pairs of an actor and a point; the last pair of an actor counts. */
export const placesFrom = (pairs: Iterable<readonly [Id, Point]>): Places => new Map(pairs);

/**
 * The scene with its actors in other places, and those that have none where they are. What stays is the same
 * object, so that a graph finds what moved at once; so is the scene if nobody moves.
 */
export function withPlaces(scene: Scene, placeOf: (actor: Id) => Point | undefined): Scene {
	const moved: SceneNode[] = [];
	for (const node of scene.nodes.values()) {
		const { x, y } = placeOf(node.id) ?? node;
		if (x !== node.x || y !== node.y) moved.push({ ...node, x, y });
	}
	if (moved.length === 0) return scene;
	const nodes = new Map([...scene.nodes, ...moved.map((node) => [node.id, node] as const)]);
	return spreadEnds({ ...scene, nodes });
}
