import type { Id } from '#lib/case/case.ts';
import { frameOf, scaleIn, type Figure } from '#lib/formats/figure/figure.ts';
import type { Looked } from '#lib/scene/looked.ts';
import type { Bounds } from '#lib/scene/bounds.ts';
import { tieFontSize } from '#lib/scene/scene.ts';
import type { Choices } from './choices.ts';
import { linesIn } from './inView.ts';
import { keyOf } from './keyOf.ts';
import { lettersOf } from './letters.ts';
import { lineOrder } from './lineOrder.ts';
import { numberLines } from './numberLines.ts';

/** How much numbers may grow to be readable; with more they would cover the picture. */
const maxGrowth = 2.2;
/** Sizes of letters that differ by less than this factor look the same. */
const near = 1.004;

/** A figure whose lines have numbers, and its ties in the order of these. */
export interface Numbered {
	readonly figure: Figure;
	readonly order: readonly Id[];
}

/**
 * The figure with numbers on its lines and their key beside or below the picture; null where that has no room,
 * or leaves so little for the picture that its letters are smaller than `leastText` and than they were. `regionOf`
 * frames the numbered picture.
 */
export function numberedFigure(
	figure: Figure,
	{ case: source }: Looked,
	{ parts }: Choices,
	regionOf: (picture: Pick<Figure, 'scene' | 'emphasis'>) => Bounds
): Numbered | null {
	const { scene, emphasis, leastText = 0 } = figure;
	const told = linesIn(figure).filter(({ id }) => emphasis.ties.get(id) !== 'dim');
	const order = lineOrder(scene, told);
	if (order.length === 0) return null;
	const key = keyOf(source, scene, order, parts.source);
	let keyed: Figure = { ...figure, caption: { ...figure.caption, key } };
	// Names that grow at the edge make the picture smaller, so they may have to grow again.
	let needed = leastIn(keyed);
	for (let least = 0; needed > near * least; needed = leastIn(keyed)) {
		if (needed > maxGrowth * tieFontSize) return null;
		least = needed;
		const picture = numberLines(scene, emphasis, order, least);
		keyed = { ...keyed, ...picture, region: regionOf(picture) };
	}
	return lettersOf(keyed) < Math.min(leastText, lettersOf(figure)) * (2 - near)
		? null
		: { figure: keyed, order };
}

/** The least size of letters in the picture of a figure, in model units; infinite if its key has no room. */
function leastIn(figure: Figure): number {
	const frame = frameOf(figure);
	return frame.key.length > 0 ? (figure.leastText ?? 0) / scaleIn(frame, figure.region) : Infinity;
}
