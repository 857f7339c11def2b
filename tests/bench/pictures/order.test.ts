import { expect, test } from 'vitest';
import type { Point } from '../../../src/lib/case/case.ts';
import { orderKept } from './order.ts';

const around = ({ x, y }: Point) => [
	{ x: x - 1, y },
	{ x, y: y - 1 },
	{ x: x + 1, y },
	{ x, y: y + 1 }
];

/** The share of order kept when actors move from the first places to the second. */
function kept(homes: readonly [number, number][], now: readonly [number, number][]) {
	const at = (places: typeof homes) => places.map(([x, y]) => ({ x, y }));
	const shapes = at(now).map((point, i) => ({ id: `actor-${i}`, areas: [around(point)] }));
	const seen = { frame: { w: 1, h: 1 }, ties: [], names: [], labels: [], letters: 0, shapes };
	const places = new Map(at(homes).map((home, i) => [`actor-${i}`, home]));
	return orderKept(seen, { ends: new Map(), homes: places });
}

test('a picture that is only stretched and moved keeps all its order', () => {
	expect(
		kept(
			[
				[0, 0],
				[10, 20],
				[30, 5]
			],
			[
				[5, 5],
				[6, 99],
				[7, 30]
			]
		)
	).toBe(1);
});

test('each pair counts once along each axis', () => {
	// Turned from left to right, and as before from top to bottom.
	expect(
		kept(
			[
				[0, 0],
				[10, 20]
			],
			[
				[10, 0],
				[0, 20]
			]
		)
	).toBe(0.5);
});

test('actors that were level with one another may come in any order', () => {
	expect(
		kept(
			[
				[0, 0],
				[5, 50],
				[100, 100]
			],
			[
				[5, 0],
				[0, 50],
				[100, 100]
			]
		)
	).toBe(1);
	expect(kept([[0, 0]], [[5, 5]])).toBe(1);
});
