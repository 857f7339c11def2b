import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAngle, anyShare, nodeAt } from '../../../tests/fixtures/nodes.ts';
import { boxesOf, nameBox, outerBox, overlap, type Box } from './box.ts';
import { labelGap, lineHeight } from './scene.ts';
import { textWidth } from './text.ts';

const length = fc.integer({ min: 1, max: 200 });
const place = fc.integer({ min: -150, max: 150 });
const anyBox: fc.Arbitrary<Box> = fc.record({
	x: place,
	y: place,
	w: length,
	h: length,
	angle: anyAngle
});

const upright = (x: number, y: number, w: number, h: number): Box => ({ x, y, w, h, angle: 0 });

/** The same box after the whole plane was turned about its origin. */
const turned = ({ x, y, w, h, angle }: Box, by: number): Box => ({
	x: x * Math.cos(by) - y * Math.sin(by),
	y: x * Math.sin(by) + y * Math.cos(by),
	w,
	h,
	angle: angle + by
});

test('upright boxes overlap where both their sides do', () => {
	expect(overlap(upright(0, 0, 40, 20), upright(30, 15, 40, 20))).toBe(true);
	expect(overlap(upright(0, 0, 40, 20), upright(45, 0, 40, 20))).toBe(false);
	expect(overlap(upright(0, 0, 40, 20), upright(30, 25, 40, 20))).toBe(false);
});

test('a box within another overlaps it', () => {
	expect(overlap(upright(0, 0, 100, 100), upright(10, 10, 5, 5))).toBe(true);
});

test('a turned box leaves free what its upright hull would cover', () => {
	const along = { x: 0, y: 0, w: 200, h: 10, angle: Math.PI / 4 };
	expect(overlap(along, upright(60, -60, 40, 40))).toBe(false);
	expect(overlap(along, upright(60, 60, 40, 40))).toBe(true);
	expect(overlap({ ...along, angle: 0 }, upright(60, 60, 40, 40))).toBe(false);
});

test('two boxes that only the axes of the turned one part do not overlap', () => {
	const diamond = { x: 0, y: 0, w: 100, h: 100, angle: Math.PI / 4 };
	expect(overlap(diamond, upright(60, 60, 40, 40))).toBe(false);
	expect(overlap(diamond, upright(50, 50, 40, 40))).toBe(true);
});

test('overlap is mutual, and every box overlaps itself', () => {
	fc.assert(
		fc.property(anyBox, anyBox, (one, other) => {
			expect(overlap(one, other)).toBe(overlap(other, one));
			expect(overlap(one, one)).toBe(true);
		})
	);
});

test('turning the whole plane changes nothing', () => {
	const nearly = ({ w, h, ...rest }: Box) => ({ ...rest, w: w + 1e-6, h: h + 1e-6 });
	fc.assert(
		fc.property(anyBox, anyBox, anyAngle, (one, other, by) => {
			fc.pre(overlap(one, other) === overlap(nearly(one), nearly(other)));
			expect(overlap(turned(one, by), turned(other, by))).toBe(overlap(one, other));
		})
	);
});

test('boxes overlap when a corner of one lies within the other', () => {
	const corner = fc.constantFrom([-1, -1], [-1, 1], [1, -1], [1, 1]);
	const inside = anyShare.map((share) => 0.9 * (share - 0.5));
	fc.assert(
		fc.property(anyBox, anyBox, corner, inside, inside, (one, other, [sx = 1, sy = 1], u, v) => {
			const point = turned(upright(u * one.w, v * one.h, 0, 0), one.angle);
			const reach = turned(upright((sx * other.w) / 2, (sy * other.h) / 2, 0, 0), other.angle);
			const x = one.x + point.x - reach.x;
			const y = one.y + point.y - reach.y;
			expect(overlap(one, { ...other, x, y })).toBe(true);
		})
	);
});

test('a name sits under its shape, as wide as its widest line', () => {
	const name = nameBox(nodeAt(10, 20, { lines: ['Short', 'Rather longer'], fontSize: 15 }));
	expect(name.y - name.h / 2).toBeCloseTo(20 + 40 / 2 + labelGap);
	expect(name.x).toBe(10);
	expect(name.w).toBe(textWidth('Rather longer', 15));
	expect(name.h).toBeCloseTo((1 + lineHeight) * nameBox(nodeAt(10, 20, { fontSize: 15 })).h);
});

test('the outer box holds shape and name, and no more', () => {
	for (const lines of [['I'], ['A name that is wider than the shape'], ['Two', 'lines']]) {
		const node = nodeAt(10, 20, { lines });
		const parts = boxesOf(node);
		const { x, y, w, h } = outerBox(node);
		expect(x - w / 2).toBeCloseTo(Math.min(...parts.map((part) => part.x - part.w / 2)));
		expect(x + w / 2).toBeCloseTo(Math.max(...parts.map((part) => part.x + part.w / 2)));
		expect(y - h / 2).toBeCloseTo(Math.min(...parts.map((part) => part.y - part.h / 2)));
		expect(y + h / 2).toBeCloseTo(Math.max(...parts.map((part) => part.y + part.h / 2)));
	}
});

test('the shape and the name of one actor do not overlap', () => {
	const [shape, name] = boxesOf(nodeAt(0, 0));
	expect(overlap(shape, name)).toBe(false);
});
