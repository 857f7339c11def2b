import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';
import { outerBox } from '#lib/scene/box.ts';
import { tieFontSize, type SceneEdge, type SceneNode } from '#lib/scene/scene.ts';
import { textWidth } from '#lib/scene/text.ts';
import { Drawing, type DrawnActor, type Link } from './Drawing.ts';

/**
 * A scene as a drawing to be laid out: its actors in the order of the nodes, each with its box at its home.
 */
export function drawingOf(
	nodes: readonly SceneNode[],
	edges: Iterable<SceneEdge>,
	area: Size,
	homes: readonly Point[]
): Drawing {
	const actors = new Map(nodes.map((node, i) => [node.id, actorOf(node, homes[i])]));
	const links = [...edges].flatMap((edge) => {
		const [from, to] = [actors.get(edge.source), actors.get(edge.target)];
		return from && to && from !== to ? [linkOf(edge, from, to)] : [];
	});
	return new Drawing([...actors.values()], links, area);
}

function actorOf(node: SceneNode, home?: Point): DrawnActor {
	const { w, h, ...middle } = outerBox(node);
	const { x, y } = home ?? middle;
	return { x, y, w, h, home: { x, y }, span: Infinity, weight: 1 };
}

function linkOf({ label, bend }: SceneEdge, from: DrawnActor, to: DrawnActor): Link {
	return {
		from,
		to,
		label: textWidth(label, tieFontSize),
		bend,
		weight: 1,
		middle: { x: 0, y: 0 }
	};
}
