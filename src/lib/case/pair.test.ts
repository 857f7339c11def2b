import { expect, test } from 'vitest';
import { pairOf } from './pair.ts';

test('ties between the same two actors share a key, whichever way they go', () => {
	expect(pairOf({ source: 'a', target: 'b' })).toBe(pairOf({ source: 'b', target: 'a' }));
	expect(pairOf({ source: 'a', target: 'b' })).not.toBe(pairOf({ source: 'a', target: 'a' }));
});

test('no id can be taken for two', () => {
	expect(pairOf({ source: 'a"', target: 'b' })).not.toBe(pairOf({ source: 'a', target: '"b' }));
	expect(pairOf({ source: 'a\nb', target: 'c' })).not.toBe(pairOf({ source: 'a', target: 'b\nc' }));
});
