import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lineOf } from '#lib/scene/lines.ts';
import { widthOf } from './blocks.ts';
import type { Caption, LegendGroup } from './caption.ts';
import { layOut, type Frame } from './frame.ts';

const line = { kind: 'line', line: lineOf('authority'), color: '#111111', halo: false } as const;
const group = (title: string, entries: number): LegendGroup => ({
	title,
	entries: Array.from({ length: entries }, (_, i) => ({ label: `Entry number ${i}`, sample: line }))
});
const caption = (groups: number, entries: number): Caption => ({
	title: 'A title',
	subtitle: 'And a line under it',
	legend: Array.from({ length: groups }, (_, i) => group(`Group ${i}`, entries)),
	notes: ['[1] A source, its publisher, 6 Jan 2020', 'Showing 14 of 43 actors · made with Tautline']
});
const sheets = fc.record({
	width: fc.integer({ min: 400, max: 4000 }),
	height: fc.integer({ min: 400, max: 4000 }),
	picture: fc.record({
		w: fc.integer({ min: 100, max: 2000 }),
		h: fc.integer({ min: 100, max: 2000 })
	})
});

const keyOf = (entries: number) => ({
	title: 'The lines',
	entries: Array.from({ length: entries }, (_, i) => ({
		number: String(i + 1),
		color: '#111111',
		sentence: `The party of the hill wrote to the council about bridge ${i}`,
		voices: 'a clerk of the town [1]\u00a0¶5; the council (denies it) [2]\u00a0¶6'
	}))
});

test('whatever the sheet, nothing is cut off and nothing lies on the picture', () => {
	fc.assert(
		fc.property(
			sheets,
			fc.integer({ min: 0, max: 5 }),
			fc.integer({ min: 1, max: 8 }),
			fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
			(sheet, groups, entries, lines) => {
				const key = lines === undefined ? undefined : keyOf(lines);
				const frame = layOut({ ...caption(groups, entries), key }, sheet);
				const { picture } = frame;
				expect(picture.w).toBeGreaterThan(0);
				expect(picture.h).toBeGreaterThan(0);
				for (const { left, top, right, bottom } of textBoxes(frame)) {
					expect(left).toBeGreaterThanOrEqual(0);
					expect(top).toBeGreaterThanOrEqual(0);
					expect(right).toBeLessThanOrEqual(sheet.width + 1);
					expect(bottom).toBeLessThanOrEqual(sheet.height + 1);
					const beside = right <= picture.x + 1 || left >= picture.x + picture.w - 1;
					const above = bottom <= picture.y + 1 || top >= picture.y + picture.h - 1;
					expect(beside || above).toBe(true);
				}
			}
		)
	);
});

test('a picture without any words takes the whole sheet', () => {
	const bare = { title: '', subtitle: '', legend: [], notes: [] };
	const { picture } = layOut(bare, { width: 800, height: 600, picture: { w: 1, h: 1 } });
	expect(picture).toEqual({ x: 0, y: 0, w: 800, h: 600 });
});

test('a wide sheet has its legend beside a square picture, a tall one under it', () => {
	const picture = { w: 100, h: 100 };
	const wide = layOut(caption(3, 4), { width: 1920, height: 1080, picture });
	expect(wide.legendAt.x).toBeGreaterThan(wide.picture.x + wide.picture.w - 1);
	const tall = layOut(caption(3, 4), { width: 794, height: 1123, picture });
	expect(tall.legendAt.y).toBeGreaterThan(tall.picture.y + tall.picture.h - 1);
});

test('ten blocs in the legend still leave the picture most of a slide', () => {
	const frame = layOut(
		{ ...caption(3, 5), legend: [group('Blocs', 10), group('Ties', 6), group('Kinds', 7)] },
		{
			width: 1920,
			height: 1080,
			picture: { w: 100, h: 100 }
		}
	);
	expect((frame.picture.w * frame.picture.h) / (1920 * 1080)).toBeGreaterThan(0.5);
});

test('a key has every entry beside the picture, in order, and is left out where it has no room', () => {
	const picture = { w: 100, h: 100 };
	const numbersOn = (lines: number, width: number, height: number) =>
		layOut({ ...caption(2, 4), key: keyOf(lines) }, { width, height, picture })
			.key.filter(({ color }) => color)
			.flatMap((block) => block.lines);
	expect(numbersOn(30, 1123, 794)).toEqual(Array.from({ length: 30 }, (_, i) => String(i + 1)));
	expect(numbersOn(900, 400, 400)).toEqual([]);
});

test('a frame holds the title, every note, and the legend with a sign before each of its words', () => {
	const sheet = { width: 1920, height: 1080, picture: { w: 100, h: 100 } };
	const frame = layOut(caption(2, 3), sheet);
	const textOf = (blocks: Frame['blocks']) => blocks.map(({ lines }) => lines.join(' '));
	expect(textOf(frame.blocks)).toEqual([
		'A title',
		'And a line under it',
		'[1] A source, its publisher, 6 Jan 2020',
		'Showing 14 of 43 actors · made with Tautline'
	]);
	const words = ['Entry number 0', 'Entry number 1', 'Entry number 2'];
	expect(textOf(frame.legend.blocks)).toEqual(['Group 0', ...words, 'Group 1', ...words]);
	const entries = frame.legend.blocks.filter(({ lines }) => words.includes(lines.join(' ')));
	expect(frame.legend.samples.map(({ sample }) => sample)).toEqual(entries.map(() => line));
	for (const [i, { x, y, width }] of frame.legend.samples.entries()) {
		expect(x + width).toBeLessThan(entries[i]!.x);
		expect(Math.abs(y - entries[i]!.y)).toBeLessThan(entries[i]!.size);
	}
});

test('no text is smaller than what is asked for', () => {
	const sheet = { width: 700, height: 500, picture: { w: 100, h: 100 } };
	const frame = layOut({ ...caption(2, 4), key: keyOf(12) }, sheet, { least: 9 });
	const sizes = [...frame.blocks, ...frame.key, ...frame.legend.blocks].map(({ size }) => size);
	expect(Math.min(...sizes)).toBeGreaterThan(9 - 1e-9);
});

function textBoxes({ blocks, key, legend, legendAt }: Frame) {
	const moved = legend.blocks.map((block) => ({
		...block,
		x: block.x + legendAt.x,
		y: block.y + legendAt.y
	}));
	return [...blocks, ...key, ...moved].map(({ x, y, size, lines, leading }) => ({
		left: x,
		top: y - size,
		right: x + widthOf({ lines, size }),
		bottom: y + (lines.length - 1) * leading + 0.25 * size
	}));
}
