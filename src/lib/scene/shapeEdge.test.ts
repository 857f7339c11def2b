import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyAngle, nodeAt } from '../../../tests/fixtures/nodes.ts';
import { heldByName, intersection, reachOf } from './shapeEdge.ts';

const [diagonal, straight] = [Math.SQRT1_2, 1];

test('a circle is reached at its radius, whatever the direction', () => {
	fc.assert(
		fc.property(anyAngle, (angle) => {
			expect(reachOf('ellipse', 40, Math.cos(angle), Math.sin(angle))).toBe(20);
		})
	);
});

test('a diamond is nearer at its sides than at its corners', () => {
	expect(reachOf('diamond', 40, straight, 0)).toBeCloseTo(20);
	expect(reachOf('diamond', 40, diagonal, diagonal)).toBeCloseTo(20 * diagonal);
});

test('a rounded box is reached at its side, and at a corner within the rounding', () => {
	expect(reachOf('round-rectangle', 40, 0, -1)).toBe(20);
	const corner = reachOf('round-rectangle', 40, diagonal, -diagonal);
	expect(corner).toBeCloseTo(12 * Math.SQRT2 + 8);
});

test('every shape is reached within its box, whatever the direction', () => {
	const shapes = ['hexagon', 'pentagon', 'octagon', 'tag', 'diamond', 'round-rectangle'] as const;
	fc.assert(
		fc.property(anyAngle, fc.constantFrom(...shapes), (angle, shape) => {
			const [ux, uy] = [Math.cos(angle), Math.sin(angle)];
			const reach = reachOf(shape, 40, ux, uy);
			expect(reach).toBeGreaterThan(12);
			expect(Math.max(Math.abs(ux), Math.abs(uy)) * reach).toBeLessThanOrEqual(20.0001);
		})
	);
});

test('a way from below stops under the name, one from the side at the shape', () => {
	const node = nodeAt(0, 0);
	expect(intersection(node, { x: 0, y: 200 }, { x: 0, y: 200 }).y).toBeCloseTo(34);
	expect(intersection(node, { x: 200, y: 0 }, { x: 200, y: 0 })).toEqual({ x: 20, y: 0 });
});

test('a name holds a way from below as far off as it reaches, and none from elsewhere', () => {
	const node = nodeAt(0, 0);
	const held = (from: { x: number; y: number }) =>
		heldByName(node, from, intersection(node, from, from));
	expect(held({ x: 0, y: 200 })).toBeCloseTo(14);
	expect(held({ x: 200, y: 0 })).toBe(0);
	expect(held({ x: 0, y: -200 })).toBe(0);
	// From nearer than the name, nothing lies between.
	expect(heldByName(node, { x: 0, y: 15 }, { x: 0, y: 15 })).toBe(0);
});

test('two actors on one spot meet there', () => {
	expect(intersection(nodeAt(5, 5), { x: 5, y: 5 }, { x: 5, y: 5 })).toEqual({ x: 5, y: 5 });
});
