import { describe, expect, test } from 'vitest';
import { listOf, numbersIn, paragraphsOf, placeOf, tidy } from './paragraphs.ts';

const wordsOf = (text: string, before = 0) =>
	paragraphsOf(text, before).map(({ from, to, number }) => [number, text.slice(from, to)]);

describe('the paragraphs of a text', () => {
	const long = 'word '.repeat(40).trim();

	test('are its lines', () => {
		expect(wordsOf('One.\nTwo.')).toEqual([
			[1, 'One.'],
			[2, 'Two.']
		]);
		expect(wordsOf(`Head\n\n${long}\nTwo.`)).toEqual([
			[1, 'Head'],
			[2, long],
			[3, 'Two.']
		]);
	});

	test('are what stands between blank lines if its lines were broken by hand', () => {
		expect(wordsOf('One\ngoes on.\n \nTwo.')).toEqual([
			[1, 'One\ngoes on.'],
			[2, 'Two.']
		]);
	});

	test('are counted after what stands before the first', () => {
		expect(wordsOf('Head\nOne.\nTwo.', 1).map(([number]) => number)).toEqual([null, 1, 2]);
	});

	test('are those of every kind of line end', () => {
		expect(tidy('\r\nOne.\r\nTwo.\rThree. \n')).toBe('One.\nTwo.\nThree.');
	});
});

describe('a place', () => {
	const paragraphs = paragraphsOf('Head\nOne.\nTwo.\nThree.', 1);

	test('is that of the paragraphs of a passage', () => {
		expect(placeOf(paragraphs, { from: 6, to: 8 })).toBe('¶1');
		expect(placeOf(paragraphs, { from: 0, to: 12 })).toBe('¶1–2');
		expect(placeOf(paragraphs, { from: 0, to: 3 })).toBe('');
	});

	test.each([
		['¶3', [3]],
		['¶24–26', [24, 25, 26]],
		['¶1, ¶13, ¶21', [1, 13, 21]],
		['¶¶ 2, 4-5 and 7', [2, 4, 5, 7]],
		['paragraph 3', [3]],
		['paras. 3 & 4', [3, 4]],
		['p. 12', []],
		['00:14:05', []],
		['¶9–3', []]
	])('%s names paragraphs %j', (place, numbers) => {
		expect([...numbersIn(place)]).toEqual(numbers);
	});

	test('with a mistyped number does not name millions of paragraphs', () => {
		expect(numbersIn('¶1–99999999999').size).toBeLessThan(1000);
	});

	test('lists numbers in a row as one', () => {
		expect(listOf([2, 5, 6, 7, 9])).toBe('¶2, ¶5–7, ¶9');
	});
});
