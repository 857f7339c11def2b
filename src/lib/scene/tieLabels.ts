import type { Id } from '../case/case.ts';
import { boxesOf, overlap, type Box } from './box.ts';
import { curveOf, lengthTo, pointAt, readingAngle } from './curve.ts';
import { tieFontSize, type Scene, type SceneEdge, type SceneNode } from './scene.ts';
import { textWidth } from './text.ts';

/** Where the label of a tie sits: its box, and how far along the line from the source, in model units. */
export interface TieLabel {
	box: Box;
	offset: number;
}

/** Places tried along the line, the middle first. */
const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/**
 * Labels for as many of the ties as have room: none touches another, or an actor that is shown.
 * Ties of `insist` get one whatever lies beneath.
 */
export function placeTieLabels(
	scene: Scene,
	actors: Iterable<Id>,
	ties: Iterable<Id>,
	insist: ReadonlySet<Id>
): ReadonlyMap<Id, TieLabel> {
	const taken = [...actors].flatMap((id) => {
		const node = scene.nodes.get(id);
		return node ? boxesOf(node) : [];
	});
	const labels = new Map<Id, TieLabel>();
	for (const id of ties) {
		const edge = scene.edges.get(id);
		const places = edge ? placesOn(scene, edge) : [];
		const free = places.find(({ box }) => !taken.some((other) => overlap(box, other)));
		const label = free ?? (insist.has(id) ? places[0] : undefined);
		if (!label) continue;
		labels.set(id, label);
		taken.push(label.box);
	}
	return labels;
}

function placesOn(scene: Scene, edge: SceneEdge): TieLabel[] {
	const from = scene.nodes.get(edge.source);
	const to = scene.nodes.get(edge.target);
	if (!from || !to) return [];
	const w = textWidth(edge.label, tieFontSize) + 6;
	const h = tieFontSize * 1.35;
	if (from === to) return [onLoop(edge, from, w, h)];
	const curve = curveOf(edge, from, to);
	const whole = lengthTo(curve, 1);
	return tries
		.filter((t) => t === 0.5 || Math.min(t, 1 - t) * whole > w / 2 + 12)
		.map((t) => ({
			box: { ...pointAt(curve, t), w, h, angle: readingAngle(curve, t) },
			offset: lengthTo(curve, t)
		}));
}

/** A loop stands out to the upper left of its actor; its label lies across its far end. */
function onLoop({ bend }: SceneEdge, { x, y }: SceneNode, w: number, h: number): TieLabel {
	const reach = bend / Math.SQRT2;
	return { box: { x: x - reach, y: y - reach, w, h, angle: -Math.PI / 4 }, offset: bend * 0.75 };
}
