import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** The part of a scene that is neither hidden nor faded, with both ends of every tie. */
export function prominentPart(scene: Scene, { actors, ties }: Emphasis): Scene {
	const nodes = [...scene.nodes].filter(([id]) => isShown(actors.get(id)));
	const there = new Set(nodes.map(([id]) => id));
	const edges = [...scene.edges].filter(
		([id, { source, target }]) => isShown(ties.get(id)) && there.has(source) && there.has(target)
	);
	return { ...scene, nodes: new Map(nodes), edges: new Map(edges) };
}
