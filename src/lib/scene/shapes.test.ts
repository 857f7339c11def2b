import { expect, test } from 'vitest';
import { actorKinds } from '#lib/case/vocabulary.ts';
import { outline, shapes, type Shape } from './shapes.ts';

const drawn = Object.values(shapes).filter((shape) => outline(shape) !== null);

function cornersOf(shape: Shape): [x: number, y: number][] {
	const flat = outline(shape) ?? [];
	return flat.flatMap((x, i): [number, number][] => (i % 2 === 0 ? [[x, flat[i + 1]!]] : []));
}

test('every kind of actor has a shape of its own', () => {
	expect(Object.keys(shapes).sort()).toEqual([...actorKinds].sort());
	expect(new Set(Object.values(shapes)).size).toBe(actorKinds.length);
});

test('only the ellipse and the rounded box have no corners to draw', () => {
	const round = Object.values(shapes).filter((shape) => outline(shape) === null);
	expect(round.sort()).toEqual(['ellipse', 'round-rectangle']);
});

test.each(drawn)('a %s fills its square from side to side', (shape) => {
	const corners = cornersOf(shape);
	for (const axis of [0, 1] as const) {
		const along = corners.map((corner) => corner[axis]);
		expect(Math.min(...along)).toBeCloseTo(-1);
		expect(Math.max(...along)).toBeCloseTo(1);
	}
});

test.each([
	['diamond', 4],
	['pentagon', 5],
	['tag', 5],
	['hexagon', 6],
	['octagon', 8]
] as const)('a %s has %i corners', (shape, count) => {
	expect(new Set(cornersOf(shape).map(String)).size).toBe(count);
});

test.each(['pentagon', 'hexagon', 'octagon'] as const)(
	'a %s is the same left and right',
	(shape) => {
		const sorted = (corners: [number, number][]) =>
			corners
				.map(([x, y]) => `${x.toFixed(6)} ${y.toFixed(6)}`.replaceAll('-0.000000', '0.000000'))
				.sort();
		const corners = cornersOf(shape);
		expect(sorted(corners.map(([x, y]) => [-x, y]))).toEqual(sorted(corners));
	}
);
