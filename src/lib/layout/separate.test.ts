import fc from 'fast-check';
import { expect, test } from 'vitest';
import { overlaps } from './quality.ts';
import type { UprightBox } from './geometry.ts';
import { separate } from './separate.ts';

const named = (boxes: readonly UprightBox[]) => boxes.map((box, i) => ({ ...box, id: `${i}` }));
const place = fc.integer({ min: -300, max: 300 });
const anyBox = fc.record({
	x: place,
	y: place,
	w: fc.integer({ min: 20, max: 140 }),
	h: fc.integer({ min: 20, max: 90 })
});

test('boxes that lie apart stay where they are', () => {
	const apart = [
		{ x: 0, y: 0, w: 50, h: 50 },
		{ x: 100, y: 0, w: 50, h: 50 },
		{ x: 0, y: 61, w: 50, h: 50 }
	];
	expect(separate(apart)).toEqual(apart);
});

test('two boxes that overlap part along the shorter way, half each', () => {
	const [a, b] = separate([
		{ x: 0, y: 0, w: 100, h: 40 },
		{ x: 20, y: 30, w: 100, h: 40 }
	]);
	expect([a!.x, b!.x]).toEqual([0, 20]);
	expect([a!.y, b!.y]).toEqual([-10, 40]);
});

test.each([2, 12, 150, 250])('%i boxes on one spot part, too', (count) => {
	const heap = Array.from({ length: count }, () => ({ x: 5, y: 5, w: 80, h: 50 }));
	expect(overlaps(named(heap))).toBe((count * (count - 1)) / 2);
	expect(overlaps(named(separate(heap)))).toBe(0);
});

test('afterwards no two boxes overlap, and each has the size it had', () => {
	fc.assert(
		fc.property(fc.array(anyBox, { maxLength: 100, size: 'max' }), (boxes) => {
			const parted = separate(boxes);
			expect(overlaps(named(parted))).toBe(0);
			expect(parted.map(({ w, h }) => [w, h])).toEqual(boxes.map(({ w, h }) => [w, h]));
		}),
		{ numRuns: 60 }
	);
});

test('of so many boxes that nobody reads them, those that lie apart stay where they are, too', () => {
	const apart = Array.from({ length: 400 }, (_, i) => ({
		x: 200 * (i % 20),
		y: 100 * Math.floor(i / 20),
		w: 150,
		h: 80
	}));
	const close = { x: 20, y: 20, w: 150, h: 80 };
	expect(separate(apart)).toEqual(apart);
	const parted = separate([...apart, close]);
	expect(overlaps(named(parted))).toBe(0);
	expect(parted.slice(100, 400)).toEqual(apart.slice(100));
});

test('the boxes given are left as they were', () => {
	const boxes = [
		{ x: 0, y: 0, w: 50, h: 50 },
		{ x: 1, y: 0, w: 50, h: 50 }
	];
	const before = structuredClone(boxes);
	separate(boxes);
	expect(boxes).toEqual(before);
});

test('nothing to part is nothing', () => {
	expect(separate([])).toEqual([]);
});
