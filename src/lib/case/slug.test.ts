import { expect, test } from 'vitest';
import { slug } from './slug.ts';

test.each([
	['us-iraq-2020', 'us-iraq-2020'],
	['The strike,  at last!', 'The-strike-at-last'],
	['حرب ٢٠٢٠', 'حرب-٢٠٢٠'],
	['Cafe\u0301', 'Café'],
	['../a/b?c#d\u202e', 'a-b-c-d'],
	['…', '']
])('the slug of %j is %j', (text, expected) => {
	expect(slug(text)).toBe(expected);
});
