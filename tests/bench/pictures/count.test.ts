import { describe, expect, test } from 'vitest';
import type { Point } from '../../../src/lib/case/case.ts';
import { countIn } from './count.ts';
import type { Part, Seen, SeenTie } from './seen.ts';
import { usedShare } from './used.ts';

const none: Seen = {
	frame: { w: 200, h: 100 },
	ties: [],
	shapes: [],
	names: [],
	labels: [],
	letters: Infinity
};

const line = (id: string, ...corners: [number, number][]): SeenTie => {
	const points = corners.map(([x, y]) => ({ x, y }));
	return { id: `tie-${id}`, points, tip: { ...(points.at(-1) as Point), width: 10 } };
};
/** A box with its middle at a point. */
const box = (id: string, x: number, y: number, w = 20, h = 10): Part => ({
	id,
	areas: [
		[
			{ x: x - w / 2, y: y - h / 2 },
			{ x: x + w / 2, y: y - h / 2 },
			{ x: x + w / 2, y: y + h / 2 },
			{ x: x - w / 2, y: y + h / 2 }
		]
	]
});
const counted = (parts: Partial<Seen>, ends: Record<string, [string, string]> = {}) =>
	countIn(
		{ ...none, ...parts },
		{
			homes: new Map(),
			ends: new Map(
				Object.entries(ends).map(([id, [from, to]]) => [
					`tie-${id}`,
					[`actor-${from}`, `actor-${to}`] as const
				])
			)
		}
	);

describe('lines through strangers', () => {
	const ties = [line('t', [0, 50], [200, 50])];
	const ends: Record<string, [string, string]> = { t: ['a', 'b'] };

	test('are counted for each shape and each name that is not at their ends', () => {
		const shapes = [box('actor-a', 0, 50), box('actor-c', 100, 50), box('actor-d', 150, 48)];
		const names = [box('name-b', 190, 50), box('name-c', 60, 52), box('name-d', 100, 60)];
		expect(counted({ ties, shapes, names }, ends)).toMatchObject({
			throughShapes: 2,
			throughNames: 1
		});
	});

	test('are noticed between two points of the line, and not beside it', () => {
		const shapes = [box('actor-c', 100, 50, 2, 2), box('actor-d', 100, 53, 20, 4)];
		expect(counted({ ties, shapes }, ends)).toMatchObject({ throughShapes: 1 });
	});

	test('are counted once for a name of two lines', () => {
		const [one, two] = [box('', 100, 45), box('', 100, 55)];
		const name = { id: 'name-c', areas: [...one.areas, ...two.areas] };
		const ties = [line('t', [100, 0], [100, 100])];
		expect(counted({ ties, names: [name] }, ends)).toMatchObject({ throughNames: 1 });
	});
});

describe('a label', () => {
	const own = line('t', [0, 50], [200, 50]);

	test('on its own line is not crossed, and nearest to that line', () => {
		expect(counted({ ties: [own], labels: [box('label-t', 100, 50)] })).toMatchObject({
			labelled: 1,
			crossedLabels: 0,
			nearerToOthers: 0
		});
	});

	test('under another line is crossed, and counted once whatever crosses it', () => {
		const others = [line('u', [95, 0], [95, 100]), line('v', [105, 0], [105, 100])];
		const labels = [box('label-t', 100, 50)];
		expect(counted({ ties: [own, ...others], labels })).toMatchObject({
			crossedLabels: 1,
			nearerToOthers: 0
		});
	});

	test('beside its own line can be nearer to another, without being crossed', () => {
		const ties = [own, line('u', [0, 80], [200, 80])];
		const labels = [box('label-t', 100, 70)];
		expect(counted({ ties, labels })).toMatchObject({ crossedLabels: 0, nearerToOthers: 1 });
	});
});

test('overlaps are pairs of words, and of a word and a shape; what only touches is none', () => {
	const labels = [box('label-t', 20, 20), box('label-u', 35, 25)];
	const names = [box('name-a', 20, 30), box('name-b', 120, 30), box('name-c', 140, 30)];
	const shapes = [box('actor-b', 120, 22), box('actor-c', 120, 22)];
	expect(counted({ labels, names, shapes }).overlaps).toBe(4);
});

test('heads meet where their tips are nearer than half a head', () => {
	const to = (id: string, y: number) => line(id, [0, y], [100, y]);
	expect(counted({ ties: [to('t', 0), to('u', 4), to('v', 9.5)] }).headsInOnePoint).toBe(1);
	const headless = { ...to('w', 0), tip: null };
	expect(counted({ ties: [to('t', 0), headless] }).headsInOnePoint).toBe(0);
});

test('a head is hidden where a label lies on it or closer than it is wide, whatever tie it belongs to', () => {
	const tie = line('t', [0, 50], [100, 50]);
	const hidden = (x: number) =>
		counted({ ties: [tie], labels: [box('label-t', x, 50), box('label-u', 20, 20)] }).hiddenHeads;
	expect([hidden(100), hidden(84), hidden(75)]).toEqual([1, 1, 0]);
	expect(counted({ ties: [tie], labels: [box('label-u', 100, 61)] }).hiddenHeads).toBe(1);
});

describe('crossings', () => {
	const [down, up] = [line('t', [0, 0], [100, 100]), line('u', [0, 100], [100, 0])];

	test('are pairs of lines, however often they cross', () => {
		const zigzag = line('v', [0, 40], [50, 60], [100, 40]);
		expect(counted({ ties: [down, up] }).crossings).toBe(1);
		expect(counted({ ties: [line('w', [0, 50], [100, 50]), zigzag] }).crossings).toBe(1);
		expect(counted({ ties: [down, line('w', [0, 10], [90, 100])] }).crossings).toBe(0);
	});

	test('of lines with a common actor count, unless they meet at their ends there', () => {
		const ends: Record<string, [string, string]> = { t: ['a', 'c'], u: ['b', 'c'] };
		expect(counted({ ties: [down, up] }, ends).crossings).toBe(1);
		const meeting = line('u', [100, 0], [100, 98], [90, 98]);
		expect(counted({ ties: [down, meeting] }, ends).crossings).toBe(0);
		expect(counted({ ties: [down, meeting] }).crossings).toBe(1);
	});
});

test('the share of the frame is that of the box around lines, shapes and words', () => {
	const shapes = [box('actor-a', 10, 5)];
	const ties = [line('t', [20, 10], [100, 50])];
	expect(usedShare({ ...none, shapes, ties })).toBeCloseTo((100 * 50) / (200 * 100));
	expect(usedShare(none)).toBe(0);
});

test('a line ends at a name where that lies between the end and the shape', () => {
	const endsAtNames = (x: number) => {
		const parts = { shapes: [box('actor-b', 150, 50, 10)], names: [box('name-b', 120, 50, 30)] };
		return counted({ ...parts, ties: [line('t', [0, 50], [x, 50])] }, { t: ['a', 'b'] })
			.endsAtNames;
	};
	expect(endsAtNames(100)).toBe(1);
	// Right of the name, before the shape.
	expect(endsAtNames(141)).toBe(0);
});
