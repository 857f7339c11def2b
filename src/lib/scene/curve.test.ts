import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyShare, anyTwoNodes, bowed, nodeAt } from '../../../tests/fixtures/nodes.ts';
import { nameBox, overlap } from './box.ts';
import { curveOf, labelOffset, lengthTo, loopOf, pointAt, tipOf } from './curve.ts';
import { lineGap } from './heads.ts';
import { labelGap, type SceneNode } from './scene.ts';

/** The box of a name that both renderers keep ties out of: close under the shape, without the gap. */
const steered = (node: SceneNode) => ({ ...nameBox(node), y: nameBox(node).y - labelGap });

const bend = fc.integer({ min: -140, max: 140 });

test('a tie without bend is the straight line between the shapes', () => {
	const curve = curveOf(bowed(0), nodeAt(0, 0), nodeAt(300, 0));
	expect(curve.start).toEqual({ x: 24, y: 0 });
	// One unit short of the tip, so that the line does not show beyond its tee.
	expect(curve.end).toEqual({ x: 275, y: 0 });
	expect(pointAt(curve, 0.5).x).toBeCloseTo(149.75);
	expect(lengthTo(curve, 1)).toBeCloseTo(251);
	expect(lengthTo(curve, 0.5)).toBeCloseTo(125.75);
	expect(labelOffset(curve, 0.5)).toBeCloseTo(125.75);
});

test('a bend bows to the right of the way; y grows downwards, so that is down on the way east', () => {
	expect(pointAt(curveOf(bowed(40), nodeAt(0, 0), nodeAt(300, 0)), 0.5).y).toBeGreaterThan(10);
	expect(pointAt(curveOf(bowed(40), nodeAt(300, 0), nodeAt(0, 0)), 0.5).y).toBeLessThan(-10);
	expect(pointAt(curveOf(bowed(-40), nodeAt(0, 0), nodeAt(300, 0)), 0.5).y).toBeLessThan(-10);
});

test('a label stands as far along a bent tie as Cytoscape measures: by chords between its stations', () => {
	const curve = { start: { x: 0, y: 0 }, control: { x: 0, y: 100 }, end: { x: 100, y: 100 } };
	const chord = Math.hypot(0.05 ** 2 * 100, (1 - 0.95 ** 2) * 100);
	expect(labelOffset(curve, 0.05)).toBeCloseTo(chord);
	// Within a station the parameter counts as length.
	expect(labelOffset(curve, 0.025)).toBeCloseTo(chord / 2);
	expect(labelOffset(curve, 1)).toBeLessThan(lengthTo(curve, 1) * 1.01);
});

test('a tie starts and ends clear of the shapes and of their names', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const curve = curveOf(bowed(bend), from, to);
			for (const [node, point] of [
				[from, curve.start],
				[to, curve.end]
			] as const) {
				expect(Math.hypot(point.x - node.x, point.y - node.y)).toBeGreaterThanOrEqual(23.99);
				expect(overlap({ ...point, w: 1, h: 1, angle: 0 }, steered(node))).toBe(false);
			}
			expect(pointAt(curve, 0)).toEqual(curve.start);
			expect(pointAt(curve, 1)).toEqual(curve.end);
		})
	);
});

test('a tie starts no farther from its actor than it must', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const { start } = curveOf(bowed(bend), from, to);
			const distance = Math.hypot(start.x - from.x, start.y - from.y);
			const nearer = (distance - 5) / distance;
			const point = {
				x: from.x + nearer * (start.x - from.x),
				y: from.y + nearer * (start.y - from.y)
			};
			const inShape = distance - 5 < from.size / 2;
			expect(inShape || overlap({ ...point, w: 1, h: 1, angle: 0 }, steered(from))).toBe(true);
		})
	);
});

test('a tie that leaves upwards starts at the shape; one that leaves downwards, below the name', () => {
	const [above, below] = [nodeAt(0, 0), nodeAt(0, 400)];
	const { start, end } = curveOf(bowed(0), below, above);
	expect(start).toEqual({ x: 0, y: 376 });
	const name = steered(above);
	expect(end.y).toBeCloseTo(name.y + name.h / 2 + 5);
});

test('the way back with the opposite bend is the same line', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const there = curveOf(bowed(bend), from, to);
			const back = curveOf(bowed(-bend), to, from);
			expect(back.control.x).toBeCloseTo(there.control.x);
			expect(back.control.y).toBeCloseTo(there.control.y);
			const apart = Math.hypot(back.start.x - there.end.x, back.start.y - there.end.y);
			expect(apart).toBeCloseTo(lineGap(bowed(bend)));
		})
	);
});

test('the length grows along the tie, and is never shorter than the straight way', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, anyShare, ([from, to], bend, t) => {
			const curve = curveOf(bowed(bend), from, to);
			const { x, y } = pointAt(curve, t);
			const straight = Math.hypot(x - curve.start.x, y - curve.start.y);
			expect(lengthTo(curve, t)).toBeGreaterThanOrEqual(straight - 1e-6);
			expect(lengthTo(curve, t)).toBeLessThanOrEqual(lengthTo(curve, 1) + 1);
		})
	);
});

test('actors on one spot still give a line of finite numbers', () => {
	const { start, control, end } = curveOf(bowed(23), nodeAt(5, 5), nodeAt(5, 5));
	for (const { x, y } of [start, control, end]) expect(Number.isFinite(x + y)).toBe(true);
});

test('a loop goes out to the upper left and comes back, both halves meeting at its far end', () => {
	const [out, back] = loopOf(bowed(56), nodeAt(0, 0));
	expect(out.end).toEqual(back.start);
	expect(out.end.x).toBeCloseTo(out.end.y);
	expect(out.end.x).toBeLessThan(-40);
	expect(Math.hypot(out.start.x, out.start.y)).toBeCloseTo(24);
});

test('the tip of a head stands at the end of its tie and points at the actor', () => {
	fc.assert(
		fc.property(anyTwoNodes, bend, ([from, to], bend) => {
			const curve = curveOf(bowed(bend), from, to);
			const tip = tipOf(curve, bowed(bend));
			const distance = (at: { x: number; y: number }) => Math.hypot(at.x - to.x, at.y - to.y);
			expect(distance(tip)).toBeGreaterThanOrEqual(24);
			const ahead = { x: tip.x + Math.cos(tip.angle), y: tip.y + Math.sin(tip.angle) };
			expect(distance(ahead)).toBeLessThan(distance(tip));
		})
	);
});
