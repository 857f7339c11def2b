import type { Bounds } from '#lib/scene/bounds.ts';
import { stack, type Block } from './blocks.ts';
import type { Caption } from './caption.ts';
import { setLegend, type Legend } from './legend.ts';

/** How a sheet is divided: the space of the picture, and everything around it. In px. */
export interface Frame {
	/** Size of the running text. */
	unit: number;
	picture: Bounds;
	blocks: Block[];
	legend: Legend;
	/** The upper left corner of the legend. */
	legendAt: { x: number; y: number };
}

/** Lines of running text that fit in the shorter side: 20 px at 1080, the minimum for slides. */
const linesOfText = 54;
/** How much the size of the text counts compared with that of the picture, as an exponent. */
const worthOfText = 0.6;

/**
 * Arranges a caption around a picture on a sheet. Tries each position of the legend at several sizes of text,
 * and takes the best for picture and text together. `scale` makes all text larger or smaller.
 */
export function layOut(caption: Caption, { width, height, picture }: Sheet, scale = 1): Frame {
	const unit = (Math.min(width, height) / linesOfText) * scale;
	let best: Frame | null = null;
	let most = 0;
	for (const smaller of [1, 0.85, 0.72, 0.6]) {
		for (const beside of [0, 1, 2]) {
			const frame = divide(caption, { width, height }, unit * smaller, beside);
			const { w, h } = frame.picture;
			if (w <= 0 || h <= 0 || (beside > 0 && frame.legend.height > h)) continue;
			const worth = Math.min(w / picture.w, h / picture.h) * smaller ** worthOfText;
			if (worth > most) [best, most] = [frame, worth];
		}
		if (caption.legend.length === 0 && best) break;
	}
	return best ?? divide({ ...caption, legend: [] }, { width, height }, unit * 0.6, 0);
}

/** The sheet: its size in px, and that of the picture in any unit. */
export interface Sheet {
	width: number;
	height: number;
	picture: { w: number; h: number };
}

/** With the legend in `beside` columns beside the picture, or under it if `beside` is 0. */
function divide(
	caption: Caption,
	{ width, height }: Pick<Sheet, 'width' | 'height'>,
	unit: number,
	beside: number
): Frame {
	// A picture without a caption takes the whole sheet.
	const margin = isEmpty(caption) ? 0 : 1.8 * unit;
	const inner = width - 2 * margin;
	const head = stack(headings(caption, unit), { x: margin, y: margin, width: inner });
	const legend = placeLegend(caption, inner, unit, beside);
	const foot = setNotes(caption, { width, height }, unit, margin);
	const top = margin + head.height + (head.height > 0 ? unit : 0);
	const under = beside === 0 && legend.height > 0 ? legend.height + unit : 0;
	const bottom = height - margin - foot.height - (foot.height > 0 ? unit : 0) - under;
	const aside = beside > 0 && legend.width > 0 ? legend.width + 1.5 * unit : 0;
	return {
		unit,
		picture: { x: margin, y: top, w: inner - aside, h: bottom - top },
		blocks: [...head.blocks, ...foot.blocks],
		legend,
		legendAt:
			beside > 0 ? { x: width - margin - legend.width, y: top } : { x: margin, y: bottom + unit }
	};
}

const isEmpty = ({ title, subtitle, legend, notes }: Caption) =>
	title === '' && subtitle === '' && legend.length === 0 && notes.length === 0;

const headings = ({ title, subtitle }: Caption, unit: number) =>
	[
		[title, { size: 2 * unit, weight: 700, muted: false }],
		[subtitle, { size: 1.2 * unit, weight: 400, muted: true }]
	] as const;

function placeLegend({ legend }: Caption, inner: number, unit: number, beside: number): Legend {
	if (legend.length === 0) return setLegend([], 1, 0, unit);
	const column = 12 * unit;
	if (beside > 0) return setLegend(legend, beside, beside * column, 0.95 * unit);
	return setLegend(legend, Math.max(1, Math.floor(inner / column)), inner, 0.95 * unit);
}

function setNotes(
	{ notes }: Caption,
	{ width, height }: Pick<Sheet, 'width' | 'height'>,
	unit: number,
	margin: number
) {
	const small = { size: 0.8 * unit, weight: 400, muted: true };
	const texts = notes.map((note) => [note, small] as const);
	const place = { x: margin, width: width - 2 * margin, gap: 0.2 * unit };
	const { height: needed } = stack(texts, { ...place, y: 0 });
	return stack(texts, { ...place, y: height - margin - needed });
}
