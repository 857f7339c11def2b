import { frameOf, scaleIn, type Figure } from '#lib/formats/figure/figure.ts';
import { actorsIn } from './inView.ts';
import type { Sheet } from './presets.ts';

/** Smaller letters are hard to read in print, in points. */
export const leastPoints = 6;

/** The least size of letters on a sheet, in px. */
export const leastOn = ({ points }: Sheet): number => leastPoints / points;

/** The size of the smallest letters that are to be read, in points at the size that the sheet is meant for. */
export const smallestLetters = (figure: Figure, { points }: Sheet): number =>
	points * lettersOf(figure);

/**
 * The size of the smallest letters that are to be read, in px of the sheet. Initials in shapes do not count:
 * they repeat what the colour says and the legend spells out.
 */
export function lettersOf(figure: Figure): number {
	const frame = frameOf(figure);
	const scale = scaleIn(frame, figure.region);
	const around = [...frame.blocks, ...frame.key, ...frame.legend.blocks].map(({ size }) => size);
	const names = actorsIn(figure).map(({ fontSize }) => fontSize * scale);
	const labels = [...figure.emphasis.tieLabels.values()].map(({ size }) => size * scale);
	return Math.min(...around, ...names, ...labels);
}
