import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Id, Point } from '#lib/case/case.ts';
import { loopReach } from '#lib/scene/bends.ts';
import { endsOf } from '#lib/scene/curve.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import { labelGap, orders, type Scene, type SceneEdge, type SceneNode } from '#lib/scene/scene.ts';
import { halo, picked, ringWidth } from '#lib/scene/strokes.ts';
import { badge } from './badge.ts';

/**
 * Ids for Cytoscape. It keeps actors and ties in one namespace, and some layouts use ids as object keys. The
 * prefix makes ids from a file safe: `__proto__`, or one id for both an actor and a tie.
 */
export const actorKey = (id: Id) => `a:${id}`;
export const tieKey = (id: Id) => `t:${id}`;

/** The id in the file for an element of Cytoscape. */
export const idOf = (element: SingularElementArgument): Id => element.id().slice(2);

/**
 * Makes the graph hold exactly this scene and touches only what differs. `move` decides how an actor gets to
 * a new place.
 */
export function syncScene(
	cy: Core,
	scene: Scene,
	before: Scene | null,
	move: (node: NodeSingular, to: Point) => void
): void {
	const recoloured =
		before?.paper !== scene.paper || before.ink !== scene.ink || before.mark !== scene.mark;
	cy.batch(() => {
		if (before) removeGone(cy, scene, before);
		const fresh: ElementDefinition[] = [];
		for (const node of scene.nodes.values()) {
			if (!recoloured && same(before?.nodes.get(node.id), node)) continue;
			put(cy, toNode(scene, node), fresh, move);
		}
		for (const edge of scene.edges.values()) {
			const known = before?.edges.get(edge.id);
			if (!recoloured && same(known, edge) && endsStay(before, scene, edge)) continue;
			put(cy, toEdge(scene, edge), fresh, move);
		}
		cy.add(fresh);
	});
}

function removeGone(cy: Core, scene: Scene, before: Scene) {
	const actors = [...before.nodes.keys()].filter((id) => !scene.nodes.has(id));
	const ties = [...before.edges.keys()].filter((id) => !scene.edges.has(id));
	for (const key of [...actors.map(actorKey), ...ties.map(tieKey)]) cy.getElementById(key).remove();
}

/**
 * Computes at once the style of elements that changed. Cytoscape would do so in the next frame; if the
 * pointer hits an element before that, Cytoscape keeps a box of the old size and cuts off the name.
 */
export function settleStyles(cy: Core): void {
	cy.elements().forEach((element) => void element.numericStyle('opacity'));
}

function put(
	cy: Core,
	definition: ElementDefinition,
	fresh: ElementDefinition[],
	move: (node: NodeSingular, to: Point) => void
) {
	const element = cy.getElementById(definition.data.id ?? '');
	if (element.empty()) {
		fresh.push(definition);
		return;
	}
	if (differs(element, definition.data)) change(element, definition.data);
	const { position } = definition;
	if (!position) return;
	const { x, y } = element.position();
	if (x !== position.x || y !== position.y) move(element, position);
}

/** Whether a tie that ends beside the middle of its actors meets them where it did. */
function endsStay(
	before: Scene | null,
	scene: Scene,
	{ source, target, sway }: SceneEdge
): boolean {
	if (sway === 0) return true;
	return [source, target].every((id) => {
		const [was, is] = [before?.nodes.get(id), scene.nodes.get(id)];
		return was?.x === is?.x && was?.y === is?.y && was?.size === is?.size;
	});
}

/** Whether an element is drawn as before. Its few arrays are short and are compared as text. */
function same<T extends object>(before: T | undefined, next: T): boolean {
	if (!before) return false;
	return (Object.keys(next) as (keyof T)[]).every(
		(name) =>
			before[name] === next[name] ||
			(Array.isArray(next[name]) && String(before[name]) === String(next[name]))
	);
}

function differs(element: SingularElementArgument, data: object): boolean {
	return Object.entries(data).some(([name, value]) => element.data(name) !== value);
}

function change(element: SingularElementArgument, data: ElementDefinition['data']) {
	const ends = { source: data.source, target: data.target };
	// Setting the ends of a tie as data has no effect, because Cytoscape treats them as fixed.
	if (element.isEdge() && differs(element, ends)) element.move(ends);
	element.data(data);
}

/** Cytoscape measures the gap from the middle of the ring. */
const gap = labelGap + ringWidth / 2;
/** Where Cytoscape sets a name for its side, and the gap between shape and name. */
const alignments: Readonly<Record<NameSide, object>> = {
	below: { halign: 'center', valign: 'bottom', gapX: 0, gapY: gap },
	right: { halign: 'right', valign: 'center', gapX: gap, gapY: 0 },
	left: { halign: 'left', valign: 'center', gapX: -gap, gapY: 0 },
	above: { halign: 'center', valign: 'top', gapX: 0, gapY: -gap }
};

function toNode({ ink, mark, paper }: Scene, node: SceneNode): ElementDefinition {
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
			label: node.lines.join('\n'),
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

/** Where a tie meets an actor: by Cytoscape's own rule or, beside other ties, at a point from its middle. */
function endpoint(edge: SceneEdge, scene: Scene, end: 'start' | 'end'): string {
	const [from, to] = [scene.nodes.get(edge.source), scene.nodes.get(edge.target)];
	if (edge.sway === 0 || !from || !to) return 'outside-to-node-or-label';
	const { x, y } = endsOf(edge, from, to)[end];
	const actor = end === 'start' ? from : to;
	return `${(x - actor.x).toFixed(2)} ${(y - actor.y).toFixed(2)}`;
}

function toEdge(scene: Scene, edge: SceneEdge): ElementDefinition {
	const { width, color, head, label } = edge;
	const filled = edge.pill === 'filled';
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
			pill: edge.pill,
			letters: filled ? scene.paper : color,
			patch: filled ? color : scene.paper,
			...levelsOf(edge.order),
			pickedWidth: width + picked.wider,
			dash: edge.dash?.join(' ') ?? '',
			headFill: edge.hollow ? 'hollow' : 'filled',
			halo: edge.halo ? halo.opacity : 0
		}
	};
}
