import { expect, test } from 'vitest';
import { grouped } from './grouped.ts';

test('groups keep the order of their entries, and an entry stands once under each of its keys', () => {
	const groups = grouped(['ab', 'ba', 'aa'], (word) => word);
	expect([...groups]).toEqual([
		['a', ['ab', 'ba', 'aa']],
		['b', ['ab', 'ba']]
	]);
});
