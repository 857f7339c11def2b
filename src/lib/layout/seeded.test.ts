import layoutBase from 'layout-base';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mulberry32 } from './mulberry32.ts';
import { seeded } from './seeded.ts';

const draw = () => [
	...[Math.random(), Math.random(), Math.random()],
	...[layoutBase.RandomSeed.nextDouble(), layoutBase.RandomSeed.nextDouble()]
];

/** Every source of randomness that is replaced while a layout runs. */
const sources = () => [Math.random, Math.sin, Math.cos, layoutBase.RandomSeed.nextDouble];

test('the same seed draws the same numbers, another seed others', () => {
	expect(seeded(7, draw)).toEqual(seeded(7, draw));
	expect(seeded(7, draw)).not.toEqual(seeded(8, draw));
});

test('the numbers of the engine and those of Math differ within one run', () => {
	const [one, two, three, engine, next] = seeded(7, draw);
	expect(new Set([one, two, three, engine, next]).size).toBe(5);
});

test('the result of the run is handed on', () => {
	expect(seeded(1, () => 'done')).toBe('done');
});

test('sin and cos lose the last bits that engines disagree on, and no more', () => {
	fc.assert(
		fc.property(fc.integer({ min: -99_999, max: 99_999 }), (thousandths) => {
			const x = thousandths / 1000;
			const [sin, cos] = seeded(1, () => [Math.sin(x), Math.cos(x)]);
			expect(Math.abs(sin! - Math.sin(x))).toBeLessThan(1e-9);
			expect(Math.abs(cos! - Math.cos(x))).toBeLessThan(1e-9);
			expect(Math.abs(sin! * 1e9 - Math.round(sin! * 1e9))).toBeLessThan(1e-6);
		})
	);
});

test('afterwards chance is what it was', () => {
	const before = sources();
	const during = seeded(1, sources);
	expect(sources()).toEqual(before);
	for (const [i, source] of during.entries()) expect(source).not.toBe(before[i]);
});

test('a run that throws leaves chance as it was, too', () => {
	const before = sources();
	const run = () => {
		throw new Error('no layout');
	};
	expect(() => seeded(1, run)).toThrow('no layout');
	sources().forEach((source, i) => expect(source).toBe(before[i]));
});

test('the generator draws evenly from 0 up to 1', () => {
	const next = mulberry32(42);
	const tenths = Array.from({ length: 10 }, () => 0);
	for (let i = 0; i < 10_000; i++) tenths[Math.floor(next() * 10)]! += 1;
	expect(tenths).toHaveLength(10);
	for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(150);
});
