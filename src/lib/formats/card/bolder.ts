import type { Shown } from '#lib/case/filter.ts';
import { boxesOf, overlap } from '#lib/scene/box.ts';
import { labelWidth, type Scene, type SceneNode } from '#lib/scene/scene.ts';
import { wrap } from '#lib/scene/text.ts';

/** How much larger a name is drawn: the first of these at which it touches no other actor. */
const names = [1.6, 1.45, 1.3, 1.15, 1];
const shapes = 1.2;
const lines = 1.3;

/** The scene for a small picture: what is shown is as large as there is room, and stays in its place. */
export function bolder(scene: Scene, { actors, ties }: Pick<Shown, 'actors' | 'ties'>): Scene {
	const shown = [...actors].flatMap((id) => scene.nodes.get(id) ?? []);
	const nodes = new Map(shown.map((node) => [node.id, node]));
	// The most tied first: their names are those to be read.
	for (const node of shown.toSorted((a, b) => b.size - a.size)) {
		nodes.delete(node.id);
		const others = [...nodes.values()].flatMap(boxesOf);
		const free = (larger: SceneNode) =>
			!boxesOf(larger).some((box) => others.some((other) => overlap(box, other)));
		nodes.set(node.id, names.map((by) => grown(node, by)).find(free) ?? node);
	}
	const edges = [...scene.edges.values()].map((edge) =>
		ties.has(edge.id) ? { ...edge, width: lines * edge.width } : edge
	);
	return {
		...scene,
		nodes: new Map([...scene.nodes, ...nodes]),
		edges: new Map(edges.map((edge) => [edge.id, edge]))
	};
}

function grown(node: SceneNode, by: number): SceneNode {
	const fontSize = by * node.fontSize;
	const broken = wrap(node.lines.join(' '), fontSize, 1.2 * labelWidth);
	return { ...node, size: shapes * node.size, fontSize, lines: broken };
}
