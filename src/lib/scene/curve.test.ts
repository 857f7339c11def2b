import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyShare, anyTwoNodes, nodeAt } from '../../../tests/fixtures/nodes.ts';
import { nameBox, overlap } from './box.ts';
import { curveOf, lengthTo, pointAt, readingAngle } from './curve.ts';

const bend = fc.integer({ min: -140, max: 140 });

test('a tie without bend is the straight line between the shapes', () => {
	const curve = curveOf({ bend: 0 }, nodeAt(0, 0), nodeAt(300, 0));
	expect(curve.start).toEqual({ x: 24, y: 0 });
	expect(curve.end).toEqual({ x: 276, y: 0 });
	expect(pointAt(curve, 0.5)).toEqual({ x: 150, y: 0 });
	expect(lengthTo(curve, 1)).toBeCloseTo(252);
	expect(lengthTo(curve, 0.5)).toBeCloseTo(126);
});

test('a bend bows to the right of the way; y grows downwards, so that is down on the way east', () => {
	expect(pointAt(curveOf({ bend: 40 }, nodeAt(0, 0), nodeAt(300, 0)), 0.5).y).toBeGreaterThan(10);
	expect(pointAt(curveOf({ bend: 40 }, nodeAt(300, 0), nodeAt(0, 0)), 0.5).y).toBeLessThan(-10);
	expect(pointAt(curveOf({ bend: -40 }, nodeAt(0, 0), nodeAt(300, 0)), 0.5).y).toBeLessThan(-10);
});

test('a tie starts and ends clear of the shapes and of their names', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const curve = curveOf({ bend }, from, to);
			for (const [node, point] of [
				[from, curve.start],
				[to, curve.end]
			] as const) {
				expect(Math.hypot(point.x - node.x, point.y - node.y)).toBeGreaterThanOrEqual(23.99);
				expect(overlap({ ...point, w: 1, h: 1, angle: 0 }, nameBox(node))).toBe(false);
			}
			expect(pointAt(curve, 0)).toEqual(curve.start);
			expect(pointAt(curve, 1)).toEqual(curve.end);
		})
	);
});

test('a tie starts no farther from its actor than it must', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const { start } = curveOf({ bend }, from, to);
			const distance = Math.hypot(start.x - from.x, start.y - from.y);
			const nearer = (distance - 5) / distance;
			const point = {
				x: from.x + nearer * (start.x - from.x),
				y: from.y + nearer * (start.y - from.y)
			};
			const inShape = distance - 5 < from.size / 2;
			expect(inShape || overlap({ ...point, w: 1, h: 1, angle: 0 }, nameBox(from))).toBe(true);
		})
	);
});

test('a tie that leaves upwards starts at the shape; one that leaves downwards, below the name', () => {
	const [above, below] = [nodeAt(0, 0), nodeAt(0, 400)];
	const { start, end } = curveOf({ bend: 0 }, below, above);
	expect(start).toEqual({ x: 0, y: 376 });
	const name = nameBox(above);
	expect(end.y).toBeCloseTo(name.y + name.h / 2 + 4);
});

test('the way back with the opposite bend is the same line', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, anyShare, ([from, to], bend, t) => {
			const there = pointAt(curveOf({ bend }, from, to), t);
			const back = pointAt(curveOf({ bend: -bend }, to, from), 1 - t);
			expect(back.x).toBeCloseTo(there.x);
			expect(back.y).toBeCloseTo(there.y);
		})
	);
});

test('text along a tie follows it and never stands on its head', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, anyShare, ([from, to], bend, t) => {
			const curve = curveOf({ bend }, from, to);
			const angle = readingAngle(curve, t);
			expect(Math.abs(angle)).toBeLessThanOrEqual(Math.PI / 2);
			const [before, after] = [pointAt(curve, t - 1e-4), pointAt(curve, t + 1e-4)];
			const [dx, dy] = [after.x - before.x, after.y - before.y];
			const across = dx * Math.sin(angle) - dy * Math.cos(angle);
			expect(across / Math.hypot(dx, dy)).toBeCloseTo(0);
		})
	);
});

test('the length grows along the tie, and is never shorter than the straight way', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, anyShare, ([from, to], bend, t) => {
			const curve = curveOf({ bend }, from, to);
			const { x, y } = pointAt(curve, t);
			const straight = Math.hypot(x - curve.start.x, y - curve.start.y);
			expect(lengthTo(curve, t)).toBeGreaterThanOrEqual(straight - 1e-6);
			expect(lengthTo(curve, t)).toBeLessThanOrEqual(lengthTo(curve, 1) + 1);
		})
	);
});

test('actors on one spot still give a line of finite numbers', () => {
	const { start, control, end } = curveOf({ bend: 23 }, nodeAt(5, 5), nodeAt(5, 5));
	for (const { x, y } of [start, control, end]) expect(Number.isFinite(x + y)).toBe(true);
});
