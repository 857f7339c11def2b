import type { ElementDefinition, SingularElementArgument } from 'cytoscape';
import type { Id } from '#lib/case/case.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import { loopReach } from '#lib/scene/bends.ts';
import { endsOf } from '#lib/scene/curve.ts';
import { withDirection } from '#lib/scene/directedLines.ts';
import { labelGap, type Scene, type SceneEdge, type SceneNode } from '#lib/scene/scene.ts';
import { orders } from '#lib/scene/stacking.ts';
import { halo, labelOutline, picked, ringWidth } from '#lib/scene/strokes.ts';
import { badge } from './badge.ts';

/**
 * Ids for Cytoscape. It keeps actors and ties in one namespace, and some layouts use ids as object keys. The
 * prefix makes ids from a file safe: `__proto__`, or one id for both an actor and a tie.
 */
export const actorKey = (id: Id) => `a:${id}`;
export const tieKey = (id: Id) => `t:${id}`;

/** The id in the file for an element of Cytoscape. */
export const idOf = (element: SingularElementArgument): Id => element.id().slice(2);

/** Cytoscape measures the gap from the middle of the ring. */
const gap = labelGap + ringWidth / 2;
/** Where Cytoscape sets a name for its side, and the gap between shape and name. */
const alignments: Readonly<Record<NameSide, object>> = {
	below: { halign: 'center', valign: 'bottom', gapX: 0, gapY: gap },
	right: { halign: 'right', valign: 'center', gapX: gap, gapY: 0 },
	left: { halign: 'left', valign: 'center', gapX: -gap, gapY: 0 },
	above: { halign: 'center', valign: 'top', gapX: 0, gapY: -gap }
};

/** The actor as Cytoscape draws it. */
export function toNode({ ink, mark, paper }: Scene, node: SceneNode): ElementDefinition {
	const { size, shape, fill, ring, fontSize } = node;
	return {
		group: 'nodes',
		data: {
			id: actorKey(node.id),
			inner: size - ringWidth,
			shape,
			fill,
			ring,
			fontSize,
			ink,
			mark,
			paper,
			badge: badge(node),
			label: withDirection(node.lines).join('\n'),
			...alignments[node.nameSide]
		},
		position: { x: node.x, y: node.y }
	};
}

/** Labelled ties lie over ties without a label, and lit ones over both, so that no line crosses a label. */
const levelsOf = (order: number) => ({
	order: order + orders,
	labelledOrder: order + 2 * orders,
	litOrder: order + 3 * orders,
	litLabelledOrder: order + 4 * orders
});

/**
 * Where a tie meets an actor: at a point from its middle, as everywhere else that it is drawn. Cytoscape's own
 * rule leaves less space at names, so that a line beside a name would end elsewhere; it serves for loops alone.
 */
function endpoint(edge: SceneEdge, scene: Scene, end: 'start' | 'end'): string {
	const [from, to] = [scene.nodes.get(edge.source), scene.nodes.get(edge.target)];
	if (!from || !to || from === to) return byItself;
	const { x, y } = endsOf(edge, from, to)[end];
	const actor = end === 'start' ? from : to;
	return `${(x - actor.x).toFixed(2)} ${(y - actor.y).toFixed(2)}`;
}

/** Lets Cytoscape find where a tie meets the shape or the name of an actor. */
export const byItself = 'outside-to-node-or-label';

/** The tie as Cytoscape draws it. */
export function toEdge(scene: Scene, edge: SceneEdge): ElementDefinition {
	const { width, color, head, label } = edge;
	// Cytoscape itself spreads the loops of one actor, each a third larger than the one before.
	const bend = edge.source === edge.target ? loopReach : edge.bend;
	return {
		group: 'edges',
		data: {
			id: tieKey(edge.id),
			source: actorKey(edge.source),
			target: actorKey(edge.target),
			bend,
			startsAt: endpoint(edge, scene, 'start'),
			endsAt: endpoint(edge, scene, 'end'),
			width,
			color,
			head,
			label,
			outline: edge.outlined ? labelOutline : 0,
			paper: scene.paper,
			...levelsOf(edge.order),
			pickedWidth: width + picked.wider,
			dash: edge.dash?.join(' ') ?? '',
			headFill: edge.hollow ? 'hollow' : 'filled',
			halo: edge.halo ? halo.opacity : 0
		}
	};
}
