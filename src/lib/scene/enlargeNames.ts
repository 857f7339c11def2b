import type { Shown } from '#lib/case/filter.ts';
import { boxesOf, overlap } from './box.ts';
import { labelWidth, type Scene, type SceneNode } from './scene.ts';
import { wrap } from './text.ts';

/** Factors by which a name may grow: the first is taken with which it touches no other actor. */
const nameFactors = [1.6, 1.45, 1.3, 1.15, 1];
const shapeFactor = 1.2;
const lineFactor = 1.3;

/** The scene for a small picture: what is shown grows as far as there is room, without moving. */
export function enlargeNames(
	scene: Scene,
	{ actors, ties }: Pick<Shown, 'actors' | 'ties'>
): Scene {
	const shown = [...actors].flatMap((id) => scene.nodes.get(id) ?? []);
	const nodes = new Map(shown.map((node) => [node.id, node]));
	// Actors with more ties come first, because their names matter most.
	for (const node of shown.toSorted((a, b) => b.size - a.size)) {
		nodes.delete(node.id);
		const others = [...nodes.values()].flatMap(boxesOf);
		const free = (larger: SceneNode) =>
			!boxesOf(larger).some((box) => others.some((other) => overlap(box, other)));
		nodes.set(node.id, nameFactors.map((factor) => enlarged(node, factor)).find(free) ?? node);
	}
	const edges = [...scene.edges.values()].map((edge) =>
		ties.has(edge.id) ? { ...edge, width: lineFactor * edge.width } : edge
	);
	return {
		...scene,
		nodes: new Map([...scene.nodes, ...nodes]),
		edges: new Map(edges.map((edge) => [edge.id, edge]))
	};
}

function enlarged(node: SceneNode, factor: number): SceneNode {
	const fontSize = factor * node.fontSize;
	const lines = wrap(node.lines.join(' '), fontSize, 1.2 * labelWidth);
	return { ...node, size: shapeFactor * node.size, fontSize, lines };
}
