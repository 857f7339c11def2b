import { deepened } from './contrast.ts';
import { labelWidth, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { wrap } from './text.ts';

/**
 * Size of every name on the stage, in model units. The stage is looked at from so near that this is
 * what the last row can read; ties and their labels stand in proportion to it.
 */
export const stageName = 18;

/** Of a person in the last row: contrast of letters, lines and shapes to the paper (WCAG 1.4.6). */
const wanted = 7;
const sizes = { least: 20, growth: 0.35 };

/** The scene as a projector needs it: names all large, shapes small beside them, colours deep. */
export function forStage(scene: Scene): Scene {
	const deep = (color: string) => deepened(color, scene.paper, scene.ink, wanted);
	return {
		...scene,
		nodes: mapped(scene.nodes, (node) => staged(node, deep)),
		edges: mapped(scene.edges, (edge): SceneEdge => ({ ...edge, color: deep(edge.color) }))
	};
}

function staged(node: SceneNode, deep: (color: string) => string): SceneNode {
	return {
		...node,
		fontSize: stageName,
		lines: wrap(node.lines.join(' '), stageName, labelWidth),
		size: Math.round(sizes.least + (node.size - 26) * sizes.growth),
		fill: deep(node.fill)
	};
}

function mapped<K, V>(map: ReadonlyMap<K, V>, change: (value: V) => V): ReadonlyMap<K, V> {
	return new Map([...map].map(([key, value]) => [key, change(value)]));
}
