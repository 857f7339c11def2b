import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyChoice } from '../../../tests/fixtures/any-filter.ts';
import { everything, narrows, passes, toggleNever, toggleOnly } from './choice.ts';

const values = ['a', 'b', 'c'];
const passing = (choice: typeof everything) => values.filter((value) => passes(choice, value));

test('where nothing is chosen, everything passes', () => {
	expect(passing(everything)).toEqual(values);
	expect(narrows(everything)).toBe(false);
});

test('chosen values add up', () => {
	const one = toggleOnly(everything, 'a');
	expect(passing(one)).toEqual(['a']);
	expect(passing(toggleOnly(one, 'c'))).toEqual(['a', 'c']);
	expect(narrows(one)).toBe(true);
});

test('a hidden value is left out, and the rest stays', () => {
	const hidden = toggleNever(everything, 'b');
	expect(passing(hidden)).toEqual(['a', 'c']);
	expect(narrows(hidden)).toBe(true);
});

test('several are chosen together, and given up only when all of them were chosen', () => {
	const one = toggleOnly(everything, 'a');
	const both = toggleOnly(one, 'a', 'b');
	expect(passing(both)).toEqual(['a', 'b']);
	expect(toggleOnly(both, 'a', 'b')).toEqual(everything);
	expect(passing(toggleNever(both, 'a', 'c'))).toEqual(['b']);
	expect(passing(toggleNever(toggleNever(both, 'a', 'c'), 'a', 'c'))).toEqual(['b']);
});

test('hiding goes before choosing', () => {
	expect(passing({ only: new Set(['a', 'b']), never: new Set(['b']) })).toEqual(['a']);
});

test('choosing a hidden value shows it again, and hiding a chosen one gives up the choice', () => {
	expect(passing(toggleOnly(toggleNever(everything, 'b'), 'b'))).toEqual(['b']);
	expect(passing(toggleNever(toggleOnly(everything, 'b'), 'b'))).toEqual(['a', 'c']);
});

test.each([
	['choosing', toggleOnly],
	['hiding', toggleNever]
])('%s a value twice leads back to where nothing is chosen', (_, toggle) => {
	expect(toggle(toggle(everything, 'a'), 'a')).toEqual(everything);
});

test('no toggle leaves a value chosen and hidden at once, or spoils the choice it was given', () => {
	const toggle = fc.constantFrom(toggleOnly, toggleNever);
	const value = fc.constantFrom(...values);
	fc.assert(
		fc.property(anyChoice(values), toggle, value, (choice, change, changed) => {
			const before = structuredClone(choice);
			const { only, never } = change(choice, changed);
			expect(choice).toEqual(before);
			expect(only.has(changed) && never.has(changed)).toBe(false);
		})
	);
});
