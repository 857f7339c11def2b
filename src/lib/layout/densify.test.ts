import fc from 'fast-check';
import { expect, test } from 'vitest';
import { densify } from './densify.ts';
import type { UprightBox } from './geometry.ts';

const at = (x: number, y: number): UprightBox => ({ x, y, w: 40, h: 40 });

test('a drawing that is spread too wide shrinks in proportion, its boxes keep their size', () => {
	const wide = [at(0, 0), at(1000, 0), at(0, 500)];
	const [origin, right, below] = densify(wide);
	expect(origin).toEqual(at(0, 0));
	expect(right!.x).toBeLessThan(500);
	expect(right!.x).toBeCloseTo(2 * below!.y);
	expect([right!.w, right!.h]).toEqual([40, 40]);
});

test('a drawing that is dense enough stays as it is', () => {
	const dense = [at(0, 0), at(50, 0), at(0, 50), at(50, 50)];
	expect(densify(dense)).toEqual(dense);
});

test('no drawing grows, and every place is a number', () => {
	const place = fc.integer({ min: -5000, max: 5000 });
	fc.assert(
		fc.property(fc.array(fc.tuple(place, place), { maxLength: 20 }), (places) => {
			densify(places.map(([x, y]) => at(x, y))).forEach(({ x, y }, i) => {
				const [before = 0, beforeY = 0] = places[i]!;
				expect(Math.abs(x)).toBeLessThanOrEqual(Math.abs(before));
				expect(Math.abs(y)).toBeLessThanOrEqual(Math.abs(beforeY));
			});
		})
	);
});
