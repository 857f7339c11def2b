import bidiFactory from 'bidi-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isolated, joined, rightToLeft, told } from './direction.ts';

const bidi = bidiFactory();
const byUnicode = (text: string) => bidi.getEmbeddingLevels(text).paragraphs[0]?.level === 1;

describe('the direction of a text', () => {
	test.each([
		['كتائب حزب الله (KH)', true],
		['(كتائب) KH', true],
		['“الميزان” Weekly', true],
		['«FM 99.5» إذاعة', false],
		['3 خرداد', true],
		['٣ Khordad', false],
		['؟', true],
		['KH كتائب', false],
		['\u200fKH', true],
		['\u200eكتائب', false],
		['\u2067كتائب\u2069 KH', false],
		['\u2068\u2067كتائب\u2069 ك\u2069 KH ك', false],
		['\u2067كتائب', false],
		['שלום', true],
		['ⴰⵣⵓⵍ', false],
		['१ كتائب', false],
		['Ⅳ كتائب', false],
		['12 ', false],
		['', false]
	])('of %j is from right to left: %s', (text, expected) => {
		expect(rightToLeft(text)).toBe(expected);
		if (text !== '') expect(byUnicode(text)).toBe(expected);
	});

	test('follows every letter of Unicode', () => {
		const kinds: Record<string, boolean | undefined> = { L: false, R: true, AL: true };
		const wrong: string[] = [];
		for (let code = 0; code < 0x110000; code++) {
			const letter = String.fromCodePoint(code);
			if (!/\p{L}/u.test(letter)) continue;
			const expected = kinds[bidi.getBidiCharTypeName(letter)];
			// A letter without a direction leaves it to the next one.
			const found = [`${letter} a`, `${letter} \u05d0`].map(rightToLeft);
			const right = expected === undefined ? [false, true] : [expected, expected];
			if (found.join() !== right.join()) wrong.push(code.toString(16));
		}
		expect(wrong).toEqual([]);
	});

	test('is that of the Unicode algorithm for any mixture', () => {
		const sign = fc.constantFrom(...'aZ1٣۳ كحא(«”.?؟% -\u200e\u200f\u2066\u2067\u2068\u2069');
		fc.assert(
			fc.property(fc.array(sign, { minLength: 1 }), (signs) => {
				expect(rightToLeft(signs.join(''))).toBe(byUnicode(signs.join('')));
			})
		);
	});
});

describe('a name within a sentence', () => {
	test('stays as it is where nothing in it is read from right to left', () => {
		expect(isolated('Kata’ib (KH) 3')).toBe('Kata’ib (KH) 3');
	});

	test('is isolated in its own direction otherwise', () => {
		expect(isolated('كتائب (KH)')).toBe('\u200e\u2067كتائب (KH)\u2069');
		expect(isolated('KH كتائب')).toBe('\u200e\u2066KH كتائب\u2069');
	});
});

describe('a sentence of three parts', () => {
	test('is read as its verb is, whatever the names are written in', () => {
		for (const [subject, verb] of [
			['كتائب', 'opposes'],
			['KH', 'opposes'],
			['كتائب', 'يعارض'],
			['KH', 'يعارض (KM)']
		] as const) {
			const sentence = told(subject, verb, '3 خرداد (گروه)');
			expect(rightToLeft(sentence), sentence).toBe(rightToLeft(verb));
			// Browsers do not skip isolates when they find a direction by themselves.
			expect(rightToLeft(sentence.replace(/[\u2066-\u2069]/g, ''))).toBe(rightToLeft(verb));
		}
	});

	test('has no marks where nothing is read from right to left', () => {
		expect(told('KH', 'opposes', '3 Khordad')).toBe('KH opposes 3 Khordad');
	});
});

test('several texts have the direction of the first, and one alone stays as it is', () => {
	expect(joined(['كتائب'], ' · ')).toBe('كتائب');
	expect(joined([], ' · ')).toBe('');
	expect(joined(['One', 'Two'], ' · ')).toBe('One · Two');
	expect(rightToLeft(joined(['كتائب', 'KH'], ' · '))).toBe(true);
	expect(rightToLeft(joined(['KH', 'كتائب'], ' · '))).toBe(false);
});
