import { lengthTo, pointAt, readingAngle, type Curve } from './curve.ts';
import type { Box } from './box.ts';
import { edgePaths } from './edgePaths.ts';
import { lineHeight, tieFontSize, type Scene, type SceneEdge } from './scene.ts';
import { textWidth, wrap } from './text.ts';

/** Where the label of a tie stands: its box, and how far along the line from the source, in model units. */
export interface TieLabel {
	readonly box: Box;
	readonly offset: number;
	readonly lines: readonly string[];
}

/** Places tried first, as shares of the line, the middle before all others. */
const usual = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73];
/** Places between these and beyond, from the middle outwards. */
const finer = Array.from(
	{ length: 27 },
	(_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.03
);
/** Space that a label leaves on its line at both ends, and around its letters, in model units. */
const ends = 12;
export const labelAir = 6;

/** Places for a label in one line; the next is worked out when it is asked for. */
export const usualPlaces = (scene: Scene, edge: SceneEdge): Generator<TieLabel> =>
	placesOf(scene, edge, [edge.label], usual);

/** Places for a label that finds none of the usual ones: closer to one another, and broken into two lines. */
export function* morePlaces(scene: Scene, edge: SceneEdge): Generator<TieLabel> {
	yield* placesOf(scene, edge, [edge.label], finer);
	const halves = halved(edge.label);
	if (halves.length === 2) yield* placesOf(scene, edge, halves, finer);
}

/** A label in two lines of nearly the same length; in one where it is a single word. */
function halved(label: string): string[] {
	const width = textWidth(label, tieFontSize);
	for (let share = 0.5; share < 1; share += 0.05) {
		const lines = wrap(label, tieFontSize, share * width);
		if (lines.length <= 2) return lines;
	}
	return [label];
}

function* placesOf(
	scene: Scene,
	edge: SceneEdge,
	lines: readonly string[],
	shares: readonly number[]
): Generator<TieLabel> {
	const [curve, back] = edgePaths(scene, edge) ?? [];
	if (!curve) return;
	const w = Math.max(...lines.map((line) => textWidth(line, tieFontSize))) + labelAir;
	const h = tieFontSize * (1.35 + (lines.length - 1) * lineHeight);
	if (back) {
		// On a loop, at its far end.
		yield { box: { ...curve.end, w, h, angle: -Math.PI / 4 }, offset: lengthTo(curve, 1), lines };
		return;
	}
	const whole = lengthTo(curve, 1);
	for (const share of shares) {
		const middle = share === 0.5 && lines.length === 1;
		if (!middle && Math.min(share, 1 - share) * whole <= w / 2 + ends) continue;
		yield {
			box: boxAt(curve, share, w, h),
			lines,
			// Most places are rejected; only a chosen one needs its length along the line.
			get offset() {
				return lengthTo(curve, share);
			}
		};
	}
}

const boxAt = (curve: Curve, share: number, w: number, h: number): Box => {
	const { x, y } = pointAt(curve, share);
	return { x, y, w, h, angle: readingAngle(curve, share) };
};
