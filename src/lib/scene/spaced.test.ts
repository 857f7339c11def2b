import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spaced } from './spaced.ts';

const angle = fc.double({ min: -Math.PI, max: Math.PI, noNaN: true });
const turn = 2 * Math.PI;
const gapsOf = (angles: readonly number[]) => {
	const round = angles.map((one) => one - turn * Math.floor(one / turn)).sort((a, b) => a - b);
	return round.map((one, i) => (i === 0 ? one + turn - round.at(-1)! : one - round[i - 1]!));
};

test('angles that lie far enough apart stay', () => {
	expect(spaced([0, 1, -2], 0.5)).toEqual([0, 1, -2]);
});

test('two that are too near part by equal shares, each to its own side', () => {
	const [one, other] = spaced([1, 1.1], 0.5);
	expect(one).toBeCloseTo(0.8);
	expect(other).toBeCloseTo(1.3);
});

test('the break between −π and π is no border', () => {
	const [one, other] = spaced([Math.PI - 0.05, 0.05 - Math.PI], 0.5);
	expect(one).toBeCloseTo(Math.PI - 0.25);
	expect(other).toBeCloseTo(0.25 - Math.PI);
});

test('a few angles always come to lie the gap apart, in the order they had', () => {
	fc.assert(
		fc.property(fc.array(angle, { minLength: 2, maxLength: 6 }), (angles) => {
			const found = spaced(angles, 0.5);
			expect(Math.min(...gapsOf(found))).toBeGreaterThan(0.5 - 1e-9);
		})
	);
});

test('where the circle has no room, all lie at equal distances', () => {
	const found = spaced([0, 0.1, 0.2, 0.3], 3);
	for (const gap of gapsOf(found)) expect(gap).toBeCloseTo(Math.PI / 2);
});
