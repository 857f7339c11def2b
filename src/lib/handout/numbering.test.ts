import { expect, it } from 'vitest';
import { Numbering } from './numbering.ts';

it('numbers sources in the order in which they are cited first', () => {
	const sources = new Numbering<string>();
	expect(['gazette', 'atlas', 'gazette'].map((id) => sources.of(id))).toEqual([1, 2, 1]);
	expect(sources.keys).toEqual(['gazette', 'atlas']);
});
