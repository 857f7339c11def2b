import { describe, expect, test } from 'vitest';
import { stress, type Segment } from '../../src/lib/layout/quality.ts';

const places: Record<string, [number, number]> = { a: [0, 0], b: [1, 0], c: [2, 0], d: [1, 5] };

function lines(...pairs: [string, string][]): Segment[] {
	const at = (id: string) => ({ x: places[id]?.[0] ?? 0, y: places[id]?.[1] ?? 0 });
	return pairs.map((pair) => ({ a: at(pair[0]), b: at(pair[1]), pair }));
}

describe('stress', () => {
	test('is none where every distance is as many steps long', () => {
		expect(stress(lines(['a', 'b'], ['b', 'c']))).toBeCloseTo(0);
	});

	test('is that of the best scale', () => {
		// The distances are a–b 1, b–d 5, a–d √26 over 2 steps.
		const shares = [1, 5, Math.sqrt(26) / 2];
		const at = (scale: number) =>
			shares.reduce((sum, share) => sum + (scale * share - 1) ** 2, 0) / 3;
		const least = Math.min(...Array.from({ length: 10_000 }, (_, i) => at(i / 10_000)));
		expect(stress(lines(['a', 'b'], ['b', 'd']))).toBeCloseTo(least, 6);
	});

	test('leaves pairs aside that nothing joins', () => {
		expect(stress(lines(['a', 'b'], ['c', 'd']))).toBeCloseTo(
			stress(lines(['a', 'b'], ['c', 'd']))
		);
		expect(stress(lines(['a', 'b']))).toBeCloseTo(0);
	});
});
