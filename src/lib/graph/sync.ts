import type { Core, ElementDefinition, NodeSingular, SingularElementArgument } from 'cytoscape';
import type { Point } from '#lib/case/case.ts';
import type { Emphasis, Prominence } from '#lib/scene/emphasis.ts';
import type { Scene, SceneEdge } from '#lib/scene/scene.ts';
import { actorKey, idOf, tieKey, toEdge, toNode } from './elements.ts';
import type { May } from './turns.svelte.ts';

/** How a graph takes over a scene. */
export interface SyncOptions {
	/** Decides how an actor gets to a new place. */
	readonly move: (node: NodeSingular, to: Point) => void;
	/** Where an actor stands or, on its way, where it is going; where it stands if left out. */
	readonly goalOf?: (node: NodeSingular) => Point;
	/** What is hidden stays as it is until it is seen, which halves the work of a change of tension. */
	readonly emphasis?: Pick<Emphasis, 'actors' | 'ties'>;
	/** Lets only so many elements change now; all if left out. */
	readonly may?: May;
}

/**
 * Makes the graph show exactly this scene and touches only what differs. Returns the part of the scene that
 * the graph has taken over, which the next call needs.
 */
export function syncScene(
	cy: Core,
	scene: Scene,
	before: Scene | null,
	{ move, goalOf = (node) => node.position(), emphasis, may = () => true }: SyncOptions
): Scene {
	const nodes = new Map(scene.nodes);
	const edges = new Map(scene.edges);
	const known = isRecoloured(before, scene) ? null : before;
	const fresh: ElementDefinition[] = [];
	const moveFrom = (node: NodeSingular, to: Point) => {
		const { x, y } = goalOf(node);
		if (x !== to.x || y !== to.y) move(node, to);
	};
	const waits = (prominence: Prominence | undefined, key: string) =>
		(prominence === 'hidden' && cy.getElementById(key).nonempty()) || !may();
	cy.batch(() => {
		for (const node of scene.nodes.values()) {
			if (same(known?.nodes.get(node.id), node)) continue;
			if (waits(emphasis?.actors.get(node.id), actorKey(node.id))) nodes.delete(node.id);
			else put(cy, toNode(scene, node), fresh, moveFrom);
		}
		for (const edge of scene.edges.values()) {
			if (same(known?.edges.get(edge.id), edge) && endsStay(known, scene, edge)) continue;
			if (waits(emphasis?.ties.get(edge.id), tieKey(edge.id))) edges.delete(edge.id);
			else put(cy, toEdge(scene, edge), fresh, moveFrom);
		}
		cy.add(fresh);
		removeGone(cy, scene);
	});
	return { ...scene, nodes, edges };
}

const isRecoloured = (before: Scene | null, { paper, ink, mark }: Scene): boolean =>
	before?.paper !== paper || before.ink !== ink || before.mark !== mark;

/** Removes what the scene does not have, from a graph that has all of the scene. */
function removeGone(cy: Core, { nodes, edges }: Scene) {
	if (cy.elements().length === nodes.size + edges.size) return;
	const isGone = (element: SingularElementArgument) =>
		!(element.isNode() ? nodes : edges).has(idOf(element));
	cy.elements().filter(isGone).remove();
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
	if (definition.position) move(element, definition.position);
}

/** Whether a tie meets its actors where it did. */
function endsStay(before: Scene | null, scene: Scene, { source, target }: SceneEdge): boolean {
	return [source, target].every((id) => {
		const [was, is] = [before?.nodes.get(id), scene.nodes.get(id)];
		return (
			was?.x === is?.x &&
			was?.y === is?.y &&
			was?.size === is?.size &&
			was?.nameSide === is?.nameSide &&
			was?.fontSize === is?.fontSize
		);
	});
}

/** Whether an element is drawn as before. Its few arrays are short and are compared as text. */
function same<T extends object>(before: T | undefined, next: T): boolean {
	if (!before || before === next) return before === next;
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
