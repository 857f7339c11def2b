import type { Point } from '#lib/case/case.ts';
import { labelOffset, pointAt, type Curve } from './curve.ts';
import type { Box } from './box.ts';
import { edgePaths } from './edgePaths.ts';
import { lineHeight, tieFontSize, type Scene, type SceneEdge } from './scene.ts';
import { textWidth, wrap } from './text.ts';
import { glued } from './tieWords.ts';

/** Where the label of a tie stands: its box, and how far along the line from the source, in model units. */
export interface TieLabel {
	readonly box: Box;
	readonly offset: number;
	readonly lines: readonly string[];
	/** Font size. */
	readonly size: number;
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

/**
 * Places for a label: the one that the picture was arranged for, then those for a label in one line. The next
 * is worked out when it is asked for.
 */
export function* usualPlaces(scene: Scene, edge: SceneEdge): Generator<TieLabel> {
	const { label, labelPlace } = edge;
	if (labelPlace) {
		yield* placesOf(scene, edge, linesOf(label, labelPlace.lines), [labelPlace.share]);
	}
	yield* placesOf(scene, edge, [label], usual);
}

/** Places for a label that finds none of the usual ones: closer to one another, and broken into two lines. */
export function* morePlaces(scene: Scene, edge: SceneEdge): Generator<TieLabel> {
	yield* placesOf(scene, edge, [edge.label], finer);
	const halves = linesOf(edge.label, 2);
	if (halves.length === 2) yield* placesOf(scene, edge, halves, finer);
}

/**
 * A label in one line, or in two of nearly the same length; a single word stays in one, and so does a mark
 * with its word.
 */
export function linesOf(label: string, lines: 1 | 2): string[] {
	if (lines === 1) return [label];
	const width = textWidth(label, tieFontSize);
	for (let share = 0.5; share < 1; share += 0.05) {
		const broken = wrap(glued(label), tieFontSize, share * width);
		if (broken.length <= 2) return broken.map((line) => line.replaceAll('\u00a0', ' '));
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
	const size = edge.labelSize ?? tieFontSize;
	const { w, h } = sizeOf(lines, size);
	if (back) {
		// On a loop, at its far end.
		yield { box: { ...curve.end, w, h, angle: 0 }, offset: labelOffset(curve, 1), lines, size };
		return;
	}
	for (const share of shares) {
		const middle = share === 0.5 && lines.length === 1;
		const box = { ...pointAt(curve, share), w, h, angle: 0 };
		if (!middle && inSight(curve, box) <= ends) continue;
		yield {
			box,
			lines,
			size,
			// Most places are rejected; only a chosen one needs its length along the line.
			get offset() {
				return labelOffset(curve, share);
			}
		};
	}
}

/** Width and height of a label with the space around its letters, in model units. */
export const sizeOf = (lines: readonly string[], size = tieFontSize): Pick<Box, 'w' | 'h'> => ({
	w: Math.max(...lines.map((line) => textWidth(line, size))) + labelAir,
	h: size * (1.35 + (lines.length - 1) * lineHeight)
});

/**
 * How much of a path a level label leaves in sight on the shorter side, in model units; below 0 where it covers
 * an end. Straight lines from the middle of the label to both ends stand for the path, which bows out little.
 */
export function inSight({ start, end }: Curve, { x, y, w, h }: Omit<Box, 'angle'>): number {
	const beside = (to: Point): number => {
		const [across, down] = [Math.abs(to.x - x), Math.abs(to.y - y)];
		// The share of that straight line which lies under the label.
		const covered = Math.min(w / 2 / (across || 1e-9), h / 2 / (down || 1e-9));
		return (1 - covered) * Math.hypot(across, down);
	};
	return Math.min(beside(start), beside(end));
}
