import { expect, test } from 'vitest';
import { inSight } from './labelPlaces.ts';
import { pointAt } from './curve.ts';

const label = { w: 40, h: 10 };

test('a label in the middle of a straight line leaves the same in sight on both sides', () => {
	const [start, end] = [
		{ x: 0, y: 0 },
		{ x: 100, y: 0 }
	];
	const curve = { start, control: { x: 50, y: 0 }, end };
	expect(inSight(curve, { ...pointAt(curve, 0.5), ...label })).toBeCloseTo(30);
	expect(inSight(curve, { ...pointAt(curve, 0.2), ...label })).toBeCloseTo(0);
});

test('where a name cuts a line short, the middle of its course is not the middle of what is seen', () => {
	// The control point lies where it would for a line twice as long.
	const curve = { start: { x: 0, y: 0 }, control: { x: 100, y: 0 }, end: { x: 100, y: 0 } };
	expect(inSight(curve, { ...pointAt(curve, 0.5), ...label })).toBeCloseTo(5);
});

test('a steep line leaves a label by its top, and a label on an end leaves less than nothing in sight', () => {
	const curve = { start: { x: 0, y: 0 }, control: { x: 0, y: 50 }, end: { x: 0, y: 100 } };
	expect(inSight(curve, { x: 0, y: 50, ...label })).toBeCloseTo(45);
	expect(inSight(curve, { x: 0, y: 98, ...label })).toBeLessThan(0);
});
