import type { Id, Point } from '#lib/case/case.ts';
import { controlOf } from './curve.ts';
import type { Scene, SceneEdge, SceneNode } from './scene.ts';
import { endRadius, meetsName, runsByName, turnFor } from './shapeEdge.ts';
import { spaced } from './spaced.ts';

/** Distance between ends at one actor, in model units: about the width of a head. */
const endGap = 13;
/** How far an end is turned round its shape at most, in radians: further, and its head would point past the shape. */
const maxTurn = 0.7;
/** Space that a line keeps from the name of its actor, in model units. */
const nameGap = 4;

type Side = 'startSway' | 'endSway';

/** One end of a tie at an actor. */
interface End {
	readonly edge: SceneEdge;
	readonly side: Side;
	readonly node: SceneNode;
	readonly control: Point;
	/** The direction from the actor to its line, as an angle in radians, and how far from it round the shape it ends. */
	readonly towards: number;
	readonly turn: number;
}

/** Of more ties than this nobody makes out the heads, and each would cost time whenever the picture changes. */
const most = 1000;

/**
 * A scene with the ends of its ties so far apart round each actor that heads do not lie on one another, as far as its
 * shape has room. Ends at a name stay, and so do those that would come too near to it. Of very many ties, all stay. A
 * tie whose ends stay is the same object, and so is a scene in which all do.
 */
export function spreadEnds(scene: Scene): Scene {
	if (scene.together.size > most) return scene;
	const turned = new Map<Id, Partial<Record<Side, number>>>();
	for (const [id, ends] of endsByActor(scene)) {
		const radius = endRadius(scene.nodes.get(id)!.size);
		const angles = spaced(
			ends.map(({ towards, turn }) => towards + turn),
			endGap / radius
		);
		for (const [i, end] of ends.entries()) {
			const turn = Math.max(-maxTurn, Math.min(maxTurn, angles[i]! - end.towards));
			if (Math.abs(turn - end.turn) < 1e-6 || isNearName(end, turn)) continue;
			const sway = radius * Math.sin(turn) * sense(end.side);
			turned.set(end.edge.id, { ...turned.get(end.edge.id), [end.side]: sway });
		}
	}
	return withEnds(scene, turned);
}

/** The scene with these ends; all others are where the ties of a pair leave each other room. */
function withEnds(scene: Scene, turned: ReadonlyMap<Id, Partial<Record<Side, number>>>): Scene {
	const changed = [...scene.edges.values()].flatMap((edge) => {
		const { startSway = edge.sway, endSway = edge.sway } = turned.get(edge.id) ?? {};
		const stays = startSway === edge.startSway && endSway === edge.endSway;
		return stays ? [] : [[edge.id, { ...edge, startSway, endSway }] as const];
	});
	return changed.length === 0 ? scene : { ...scene, edges: new Map([...scene.edges, ...changed]) };
}

/** To the right of the way is to the left for those who look from its end. */
const sense = (side: Side) => (side === 'startSway' ? 1 : -1);

function endsByActor({ nodes, edges, together }: Scene): ReadonlyMap<Id, readonly End[]> {
	const ends = new Map<Id, End[]>();
	const add = (end: End) => {
		if (meetsName(end.node, end.control)) return;
		const before = ends.get(end.node.id);
		if (before) before.push(end);
		else ends.set(end.node.id, [end]);
	};
	for (const edge of edges.values()) {
		const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)];
		if (!from || !to || from === to || !together.has(edge.id)) continue;
		const control = controlOf(edge.bend, from, to);
		add(endAt(edge, 'startSway', from, control));
		add(endAt(edge, 'endSway', to, control));
	}
	return ends;
}

function endAt(edge: SceneEdge, side: Side, node: SceneNode, control: Point): End {
	const towards = Math.atan2(control.y - node.y, control.x - node.x);
	const turn = turnFor(edge.sway * sense(side), node.size);
	return { edge, side, node, control, towards, turn };
}

/** Whether the line of an end comes near to the name of its actor if it is turned so far round the shape. */
function isNearName({ node, control, towards }: Omit<End, 'turn'>, turn: number): boolean {
	const radius = endRadius(node.size);
	const [x, y] = [
		node.x + radius * Math.cos(towards + turn),
		node.y + radius * Math.sin(towards + turn)
	];
	return runsByName(node, { x, y }, control, nameGap);
}
