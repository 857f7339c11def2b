import type { Bounds } from '#lib/scene/bounds.ts';
import type { Block } from './blocks.ts';
import type { Caption } from './caption.ts';
import { cutKey, cutLegend, cutTexts, small, type PlacedLegend, type Size } from './divide.ts';

/** How a sheet is divided: the space of the picture, and everything around it. In px. */
export interface Frame extends PlacedLegend {
	picture: Bounds;
	blocks: Block[];
	/** The key of the numbers on the lines; empty if there is none, or if it has no room. */
	key: Block[];
}

/** The sheet: its size in px, and that of the picture in any unit. */
export interface Sheet extends Size {
	picture: { w: number; h: number };
}

/**
 * How large text is: `scale` makes all of it larger or smaller, and none has less than `least` px unless the
 * picture would be much smaller for it.
 */
export interface Letters {
	scale?: number;
	least?: number;
}

/** Lines of running text that fit in the shorter side: 20 px at 1080, the minimum for slides. */
const linesOfText = 54;
/** How much the size of the text counts compared with that of the picture, as an exponent. */
const worthOfText = 0.6;
const sizes = [1, 0.85, 0.72, 0.6] as const;
/** The share of its size that a picture keeps when all text is made as large as asked for. */
const worthItsSize = 0.8;
/** Columns beside the picture that are tried; 0 is below it. */
const legendPlaces = [0, 1, 2];
const keyPlaces = [0, 1, 2, 3, 4].flatMap((columns) =>
	[15, 20].map((column) => ({ columns, column }))
);

/**
 * Arranges a caption around a picture on a sheet. Tries each position of the legend and of the key at several
 * sizes of text, and takes the best for picture and text together. Where nothing fits, it leaves out the key,
 * and at last the legend.
 */
export function layOut(caption: Caption, sheet: Sheet, letters: Letters = {}): Frame {
	const { scale = 1, least = 0 } = letters;
	const unit = (Math.min(sheet.width, sheet.height) / linesOfText) * scale;
	const { key, ...unkeyed } = caption;
	const keyed = key ? bestOf(caption, sheet, unit, least) : null;
	if (keyed) return keyed;
	const legible = bestOf(unkeyed, sheet, unit, least);
	const free = bestOf(unkeyed, sheet, unit, 0);
	if (legible && (!free || drawnIn(legible, sheet) > worthItsSize * drawnIn(free, sheet))) {
		return legible;
	}
	return free ?? withoutLegend(unkeyed, sheet, sizes[3] * unit);
}

/** How large the picture is drawn. */
const drawnIn = ({ picture: { w, h } }: Pick<Frame, 'picture'>, { picture }: Sheet): number =>
	Math.min(w / picture.w, h / picture.h);

function bestOf(caption: Caption, sheet: Sheet, unit: number, least: number): Frame | null {
	let best: Frame | null = null;
	let most = 0;
	for (const size of new Set(sizes.map((share) => Math.max(share * unit, least / small)))) {
		const worthOf = ({ room }: { room: Bounds }) =>
			drawnIn({ picture: room }, sheet) * (size / unit) ** worthOfText;
		const texts = cutTexts(caption, sheet, size);
		for (const place of caption.key ? keyPlaces : keyPlaces.slice(0, 1)) {
			const key = cutKey(caption, texts.room, size, place);
			// A legend only makes the picture smaller.
			if (!texts.fits || !key.fits || worthOf(key) <= most) continue;
			for (const columns of legendPlaces) {
				const { room, fits, ...legend } = cutLegend(caption, key.room, size, columns);
				if (!fits || worthOf({ room }) <= most) continue;
				most = worthOf({ room });
				best = { picture: room, blocks: texts.blocks, key: key.blocks(), ...legend };
			}
		}
		if (caption.legend.length === 0 && !caption.key && best) break;
	}
	return best;
}

function withoutLegend(caption: Caption, sheet: Sheet, unit: number): Frame {
	const bare = { ...caption, legend: [] };
	const { room, blocks } = cutTexts(bare, sheet, unit);
	const { legend, legendAt, legendSize } = cutLegend(bare, room, unit, 0);
	return { picture: room, blocks, key: [], legend, legendAt, legendSize };
}
