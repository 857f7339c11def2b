import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from './parse.ts';
import { worthAt, type Weights } from './worth.ts';

const harbour = parseCase(smallCase());
const [said, blows] = [harbour.story[0]!, harbour.story[1]!];
const nothing: Weights = { framedEnd: 0, contested: 0, asserter: 0, named: 0 };
const worth = (step: typeof said, id: string, weights: Partial<Weights>) =>
	worthAt(harbour, step, { ...nothing, ...weights })(harbour.ties.get(id)!);

describe('a tie is worth more', () => {
	test('for each end that the step is framed on', () => {
		expect(worth(said, 'mayor-presses', { framedEnd: 5 })).toBe(10);
		expect(worth(said, 'company-guards', { framedEnd: 5 })).toBe(5);
		expect(worth(said, 'guards-rowers', { framedEnd: 5 })).toBe(0);
	});

	test('if it is contested', () => {
		expect(worth(said, 'mayor-presses', { contested: 5 })).toBe(5);
		expect(worth(said, 'mayor-backs', { contested: 5 })).toBe(0);
	});

	test('if the step names it', () => {
		expect(worth(blows, 'guards-rowers', { named: 5 })).toBe(5);
		expect(worth(blows, 'company-guards', { named: 5 })).toBe(0);
	});

	test('for each asserter, up to three', () => {
		const tie = harbour.ties.get('company-guards')!;
		const [claim] = tie.claims;
		const worthWith = (n: number) => {
			const claims = Array.from({ length: n }, (_, i) => ({ ...claim!, asserter: `voice ${i}` }));
			return worthAt(harbour, said, { ...nothing, asserter: 5 })({ ...tie, claims });
		};
		expect([1, 3, 4].map(worthWith)).toEqual([5, 15, 15]);
	});
});
