import { isShown, type Emphasis, type Prominence } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';

/** The part of a scene that is neither hidden nor faded, with both ends of every tie. */
export const prominentPart = (scene: Scene, emphasis: Emphasis): Scene =>
	partOf(scene, emphasis, isShown);

/** The part of a scene that stands out as is wanted, with both ends of every tie. */
export function partOf(
	scene: Scene,
	{ actors, ties }: Emphasis,
	wanted: (prominence: Prominence | undefined) => boolean
): Scene {
	const nodes = [...scene.nodes].filter(([id]) => wanted(actors.get(id)));
	const there = new Set(nodes.map(([id]) => id));
	const edges = [...scene.edges].filter(
		([id, { source, target }]) => wanted(ties.get(id)) && there.has(source) && there.has(target)
	);
	return { ...scene, nodes: new Map(nodes), edges: new Map(edges) };
}
