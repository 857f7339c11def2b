import { expect, test } from 'vitest';
import { onHalves } from './halves.ts';

test('one or two steps on the last page of quarters have a half each, three or four a quarter', () => {
	const left = (count: number) => onHalves(Array.from({ length: count }, (_, i) => i));
	expect(left(9)).toEqual([8]);
	expect(left(10)).toEqual([8, 9]);
	expect(left(11)).toEqual([]);
	expect(left(12)).toEqual([]);
	expect(left(2)).toEqual([0, 1]);
	expect(left(0)).toEqual([]);
});
