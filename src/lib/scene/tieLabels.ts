import type { Id } from '#lib/case/case.ts';
import { boxesOf, overlap, type Box } from './box.ts';
import { lengthTo, pointAt, readingAngle } from './curve.ts';
import { tieFontSize, type Scene, type SceneEdge } from './scene.ts';
import { textWidth } from './text.ts';
import { edgePaths } from './edgePaths.ts';

/** Where the label of a tie sits: its box, and how far along the line from the source, in model units. */
export interface TieLabel {
	box: Box;
	offset: number;
}

/** Positions tried along the line, the middle first. */
const tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];

/**
 * Labels for as many of the ties as there is room for: none touches another label or a shown actor. Ties of
 * `insist` get a label whatever lies beneath it.
 */
export function placeTieLabels(
	scene: Scene,
	actors: Iterable<Id>,
	ties: Iterable<Id>,
	required: ReadonlySet<Id>
): ReadonlyMap<Id, TieLabel> {
	const taken = [...actors].flatMap((id) => {
		const node = scene.nodes.get(id);
		return node ? boxesOf(node) : [];
	});
	const labels = new Map<Id, TieLabel>();
	for (const id of ties) {
		const edge = scene.edges.get(id);
		const label = edge && placeOf(scene, edge, taken, required.has(id));
		if (!label) continue;
		labels.set(id, label);
		taken.push(label.box);
	}
	return labels;
}

/** The first free position on the line; if there is none and the label is required, the middle. */
function placeOf(
	scene: Scene,
	edge: SceneEdge,
	taken: readonly Box[],
	insisted: boolean
): TieLabel | undefined {
	let middle: TieLabel | undefined;
	for (const place of placesOn(scene, edge)) {
		middle ??= place;
		if (!taken.some((other) => overlap(place.box, other))) return place;
	}
	return insisted ? middle : undefined;
}

/** The positions of a label along its line, the middle first; each is computed when it is asked for. */
function* placesOn(scene: Scene, edge: SceneEdge): Generator<TieLabel> {
	const [curve, back] = edgePaths(scene, edge) ?? [];
	if (!curve) return;
	const w = textWidth(edge.label, tieFontSize) + 6;
	const h = tieFontSize * 1.35;
	if (back) {
		// The label of a loop is at its far end.
		yield { box: { ...curve.end, w, h, angle: -Math.PI / 4 }, offset: lengthTo(curve, 1) };
		return;
	}
	const whole = lengthTo(curve, 1);
	for (const t of tries) {
		if (t !== 0.5 && Math.min(t, 1 - t) * whole <= w / 2 + 12) continue;
		const box = { ...pointAt(curve, t), w, h, angle: readingAngle(curve, t) };
		yield { box, offset: lengthTo(curve, t) };
	}
}
