import type { Bounds } from '#lib/scene/bounds.ts';
import { stack, type Block, type Stack } from './blocks.ts';
import type { Caption } from './caption.ts';
import { columnsIn, setKey, widthOfColumns } from './key.ts';
import { setLegend, type Legend } from './legend.ts';

/** The size of a sheet, in px. */
export interface Size {
	width: number;
	height: number;
}

/** In how many columns the key stands beside the picture, or 0 below it, and their width in font sizes. */
export interface KeyPlace {
	columns: number;
	column: number;
}

/** A part of a sheet that something was cut off from, and whether that had room. */
export interface Cut {
	room: Bounds;
	fits: boolean;
}

/** The smallest text, in sizes of the running text. */
export const small = 0.8;
const legendText = 0.95;

/** Title and notes on a sheet with running text of this size, and the room between them. */
export function cutTexts(caption: Caption, sheet: Size, unit: number): Cut & { blocks: Block[] } {
	// A picture without a caption takes the whole sheet.
	const margin = isEmpty(caption) ? 0 : 1.8 * unit;
	const w = sheet.width - 2 * margin;
	const head = stack(headings(caption, unit), { x: margin, y: margin, width: w, whole: true });
	const foot = setNotes(caption, sheet, unit, margin);
	const y = margin + withSpace(head, unit);
	const h = sheet.height - margin - withSpace(foot, unit) - y;
	const blocks = [...head.blocks, ...foot.blocks];
	return { room: { x: margin, y, w, h }, blocks, fits: w > 0 && h > 0 };
}

const withSpace = ({ height }: Stack, unit: number) => height + (height > 0 ? unit : 0);

const isEmpty = ({ title, subtitle, legend, key, notes }: Caption) =>
	title === '' && subtitle === '' && legend.length === 0 && !key && notes.length === 0;

const headings = ({ title, subtitle }: Caption, unit: number) =>
	[
		[title, { size: 2 * unit, weight: 700, muted: false }],
		[subtitle, { size: 1.2 * unit, weight: 400, muted: true }]
	] as const;

function setNotes(
	{ notes }: Caption,
	{ width, height }: Size,
	unit: number,
	margin: number
): Stack {
	const style = { size: small * unit, weight: 400, muted: true };
	const texts = notes.map((note) => [note, style] as const);
	const place = { x: margin, width: width - 2 * margin, gap: 0.2 * unit, whole: true };
	const { height: needed } = stack(texts, { ...place, y: 0 });
	return stack(texts, { ...place, y: height - margin - needed });
}

/** The key at the end of a room or at its foot; its text is made when it is asked for. */
export function cutKey(
	{ key }: Caption,
	room: Bounds,
	unit: number,
	{ columns, column }: KeyPlace
): Cut & { blocks: () => Block[] } {
	if (!key) return { room, blocks: () => [], fits: true };
	const size = small * unit;
	const { x, y } = room;
	if (columns === 0) {
		const set = setKey(key, columnsIn(room.w, column, size), room.w, size);
		const h = room.h - set.height - 1.5 * unit;
		return { room: { ...room, h }, blocks: () => set.blocksAt(x, y + h + 1.5 * unit), fits: h > 0 };
	}
	const set = setKey(key, columns, widthOfColumns(columns, column, size), size);
	const w = room.w - set.width - 2 * unit;
	const fits = w > 0 && set.height <= room.h;
	return { room: { ...room, w }, blocks: () => set.blocksAt(x + w + 2 * unit, y), fits };
}

/** A legend with its upper left corner, and the size of its text. */
export interface PlacedLegend {
	legend: Legend;
	legendAt: { x: number; y: number };
	legendSize: number;
}

/** The legend at the end of a room in so many columns, or at its foot if these are 0. */
export function cutLegend(
	{ legend: groups }: Caption,
	room: Bounds,
	unit: number,
	columns: number
): Cut & PlacedLegend {
	const { x, y } = room;
	const legendSize = legendText * unit;
	const column = 12 * unit;
	const under = Math.max(1, Math.floor(room.w / column));
	const width = groups.length === 0 ? 0 : columns === 0 ? room.w : columns * column;
	const legend = setLegend(groups, columns || under, width, legendSize);
	if (groups.length === 0) return { room, legend, legendAt: { x, y }, legendSize, fits: true };
	if (columns === 0) {
		const h = room.h - legend.height - unit;
		const legendAt = { x, y: y + h + unit };
		return { room: { ...room, h }, legend, legendAt, legendSize, fits: h > 0 };
	}
	const w = room.w - width - 1.5 * unit;
	const legendAt = { x: x + w + 1.5 * unit, y };
	const fits = w > 0 && legend.height <= room.h;
	return { room: { ...room, w }, legend, legendAt, legendSize, fits };
}
