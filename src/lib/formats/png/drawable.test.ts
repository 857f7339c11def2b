import { expect, it } from 'vitest';
import { isDrawable, largestDrawable } from './drawable.ts';

it('finds the largest picture of the same shape that can be drawn', () => {
	const within = ({ width, height }: { width: number; height: number }) => width * height <= 5e6;
	const { width, height } = largestDrawable({ width: 40_000, height: 20_000 }, within);
	expect(width * height).toBeLessThanOrEqual(5e6);
	expect(width * height).toBeGreaterThan(4.9e6);
	expect(width / height).toBeCloseTo(2, 2);
});

it('takes sides or areas that no browser draws for too large without a try', () => {
	expect(isDrawable({ width: 100_000, height: 1 })).toBe(false);
	expect(isDrawable({ width: 20_000, height: 20_000 })).toBe(false);
});

it('takes one try where a browser draws as much as is allowed at all', () => {
	const tried: number[] = [];
	const { width, height } = largestDrawable({ width: 40_000, height: 20_000 }, (size) => {
		tried.push(size.width * size.height);
		return true;
	});
	expect(tried).toHaveLength(1);
	expect(width * height).toBeGreaterThan(2 ** 27 * 0.999);
});
