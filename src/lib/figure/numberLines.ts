import type { Id } from '#lib/case/case.ts';
import { boxesOf, overlap } from '#lib/scene/box.ts';
import { isShown, type Emphasis } from '#lib/scene/emphasis.ts';
import { labelWidth, tieFontSize, type Scene, type SceneNode } from '#lib/scene/scene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import { wrap } from '#lib/scene/text.ts';

/**
 * The picture with a number instead of the words on each of these lines, counted from 1. No number is smaller
 * than `least`, in model units, and no name for whose growth there is room.
 */
export function numberLines(
	scene: Scene,
	emphasis: Emphasis,
	order: readonly Id[],
	least: number
): { scene: Scene; emphasis: Emphasis } {
	const actors = [...emphasis.actors].flatMap(([id, loud]) => (isShown(loud) ? id : []));
	const edges = new Map(scene.edges);
	for (const [i, id] of order.entries()) {
		const edge = scene.edges.get(id);
		const labelSize = Math.max(tieFontSize, least);
		if (edge) edges.set(id, { ...edge, label: String(i + 1), labelSize });
	}
	const numbered = { ...scene, nodes: grown(scene, actors, least), edges };
	const tieLabels = placeTieLabels(numbered, actors, order, new Set(order));
	return { scene: numbered, emphasis: { ...emphasis, tieLabels } };
}

/** The actors with names of at least this size, as far as no name comes to lie on another actor. */
function grown(scene: Scene, actors: readonly Id[], least: number): Scene['nodes'] {
	const nodes = new Map(scene.nodes);
	for (const id of actors) {
		const node = scene.nodes.get(id);
		if (!node || node.fontSize >= least) continue;
		const larger = withName(node, least);
		const boxes = boxesOf(larger);
		const others = actors.flatMap((other) => (other === id ? [] : (nodes.get(other) ?? [])));
		const free = !others.flatMap(boxesOf).some((box) => boxes.some((one) => overlap(one, box)));
		if (free) nodes.set(id, larger);
	}
	return nodes;
}

/** Broken into lines as before. */
function withName(node: SceneNode, fontSize: number): SceneNode {
	const width = labelWidth * (fontSize / node.fontSize);
	return { ...node, fontSize, lines: wrap(node.lines.join(' '), fontSize, width) };
}
