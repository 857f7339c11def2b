import { expect, test } from 'vitest';
import { regroup } from './regroup.ts';

const parts = [['a', 'b'], ['c']];

test.each([
	['joins another part, at its end', 'a', 1, [['b'], ['c', 'a']]],
	['begins a part of its own', 'a', 2, [['b'], ['c'], ['a']]],
	['leaves no empty part behind', 'c', 0, [['a', 'b', 'c']]],
	['that was in none is added', 'd', 0, [['a', 'b', 'd'], ['c']]]
])('a tie %s', (_, tie, place, expected) => {
	expect(regroup(parts, tie, place)).toEqual(expected);
});
