import { textWidth } from '#lib/scene/text.ts';
import { stack, type Block } from './blocks.ts';
import type { Key, KeyEntry } from './caption.ts';

/** A key in columns: its size in px, and its text once it is known where the upper left corner stands. */
export interface SetKey {
	readonly width: number;
	readonly height: number;
	readonly blocksAt: (x: number, y: number) => Block[];
}

/** Lengths in font sizes; the heading is as large as those of the legend. */
const gutter = 1.6;
const gap = 0.45;
const headingSize = 0.95 / 0.8;

/** How many columns of this width, in font sizes, have room beside one another. */
export const columnsIn = (width: number, column: number, size: number): number =>
	Math.max(1, Math.floor((width / size + gutter) / (column + gutter)));

/** The width of so many columns. */
export const widthOfColumns = (columns: number, column: number, size: number): number =>
	(columns * (column + gutter) - gutter) * size;

/**
 * Sets a key in columns of nearly the same height, to be read one after the other. No entry is broken between
 * two of them.
 */
export function setKey(key: Key, columns: number, width: number, size: number): SetKey {
	const wide = (width / size + gutter) / columns - gutter;
	const heading = { size: headingSize * size, weight: 600, muted: false };
	const head = stack([[key.title, heading]], { x: 0, y: 0, width });
	const top = head.height + gap * size;
	const filled = fill(entriesOf(key, wide), columns);
	return {
		width,
		height: top + size * Math.max(0, ...filled.map(heightOf)),
		blocksAt: (x, y) => [
			...head.blocks.map((block) => ({ ...block, x: block.x + x, y: block.y + y })),
			...filled.flatMap((entries, i) =>
				blocksOf(entries, size, x + i * (wide + gutter) * size, y + top)
			)
		]
	};
}

/** An entry of the key in letters of size 1. */
interface SetEntry {
	readonly blocks: Block[];
	readonly height: number;
}

const heightOf = (entries: readonly SetEntry[]) =>
	entries.reduce((sum, { height }) => sum + height, 0);

/** The text of one column, in letters of this size. */
function blocksOf(entries: readonly SetEntry[], size: number, x: number, top: number): Block[] {
	let y = top;
	return entries.flatMap(({ blocks, height }) => {
		const placed = blocks.map((block) => ({
			...block,
			x: x + size * block.x,
			y: y + size * block.y,
			size,
			leading: size * block.leading
		}));
		y += size * height;
		return placed;
	});
}

const known = new WeakMap<Key, Map<number, SetEntry[]>>();

/** Remembered, because text breaks alike at every size, and the best place for a key is found by trying many. */
function entriesOf(key: Key, wide: number): SetEntry[] {
	const before = known.get(key) ?? new Map<number, SetEntry[]>();
	known.set(key, before);
	// Rounded down, so that the same width in letters of another size is recognised.
	const width = Math.floor(wide * 8 + 1e-6) / 8;
	const numbers = numberWidth(key.entries);
	const entries = before.get(width) ?? key.entries.map((entry) => setEntry(entry, numbers, width));
	before.set(width, entries);
	return entries;
}

/** One entry: the number before its sentence, and who says so below. */
function setEntry(entry: KeyEntry, numbers: number, width: number): SetEntry {
	const { number, color, sentence, voices } = entry;
	const bold = { size: 1, weight: 700, muted: false, color };
	const told = { size: 1, weight: 500, muted: false };
	const quiet = { size: 1, weight: 400, muted: true };
	const mark = stack([[number, bold]], { x: 0, y: 0, width: numbers });
	const texts = [[sentence, told] as const, [voices, quiet] as const];
	const { blocks, height } = stack(texts, { x: numbers, y: 0, width: width - numbers });
	return { blocks: [...mark.blocks, ...blocks], height: height + gap };
}

const numberWidth = (entries: readonly KeyEntry[]) =>
	1.1 * Math.max(0, ...entries.map(({ number }) => textWidth(number, 1))) + 0.5;

/** Fills the columns in order, each no higher than needed for all entries to have room. */
function fill(entries: readonly SetEntry[], columns: number): SetEntry[][] {
	const tallest = Math.max(0, ...entries.map(({ height }) => height));
	for (let limit = Math.max(tallest, heightOf(entries) / columns); ; limit += 0.5) {
		const filled = fillTo(entries, limit);
		if (filled.length <= columns) return filled;
	}
}

function fillTo(entries: readonly SetEntry[], limit: number): SetEntry[][] {
	const columns: SetEntry[][] = [[]];
	let height = 0;
	for (const entry of entries) {
		if (height > 0 && height + entry.height > limit + 1e-6) {
			columns.push([]);
			height = 0;
		}
		columns.at(-1)?.push(entry);
		height += entry.height;
	}
	return columns;
}
