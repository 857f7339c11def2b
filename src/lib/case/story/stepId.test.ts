import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { freeId, idFrom } from './stepId.ts';

test.each([
	['The strike on Soleimani', 'the-strike-on-soleimani'],
	['  What’s done?  ', 'whats-done'],
	['ماذا قيل', 'ماذا-قيل'],
	['…', 'step'],
	[
		'A title that goes on for longer than anybody reads out',
		'a-title-that-goes-on-for-longer-than-any'
	]
])('the id from %j can be read', (title, id) => {
	expect(idFrom(title)).toBe(id);
});

test('an id from any title is some text of no more than forty letters', () => {
	fc.assert(
		fc.property(anyText, (title) => {
			expect([...idFrom(title)].length).toBeGreaterThan(0);
			expect([...idFrom(title)].length).toBeLessThanOrEqual(40);
		})
	);
});

test('an id that is taken gets the first number that is free', () => {
	expect(freeId('a', new Set('b'))).toBe('a');
	expect(freeId('a', new Set(['a', 'a-3', 'a-2']))).toBe('a-4');
});
