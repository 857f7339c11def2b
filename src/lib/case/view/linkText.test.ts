import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../../tests/fixtures/any-text.ts';
import { escapeText, listPart, onePart, unescapeText } from './linkText.ts';

const lone = String.fromCharCode(0xd83d);

describe('a text in a link', () => {
	test('stays readable where it is letters, digits, hyphens and underscores', () => {
		expect(escapeText('said-done_2')).toBe('said-done_2');
	});

	test.each([
		['dots and commas', 'a.b,c', 'a%2Eb%2Cc'],
		['the marks between parts', 'a&b=c#d', 'a%26b%3Dc%23d'],
		['percent signs and tildes', '%41~', '%2541%7E'],
		['brackets that end a link', 'Ali (his son)', 'Ali%20%28his%20son%29'],
		['Arabic', 'عادل', '%D8%B9%D8%A7%D8%AF%D9%84'],
		['what UTF-8 has no bytes for', `a${lone}b`, 'a~d83db']
	])('escapes %s', (_, text, escaped) => {
		expect(escapeText(text)).toBe(escaped);
		expect(unescapeText(escaped)).toBe(text);
	});

	test('comes back as it was, whatever it was', () => {
		fc.assert(
			fc.property(anyText, (any) => {
				expect(unescapeText(escapeText(any))).toBe(any);
			})
		);
	});

	test('uses no character but letters, digits and four marks', () => {
		fc.assert(
			fc.property(anyText, (any) => {
				expect(escapeText(any)).toMatch(/^[\w%~-]*$/);
			})
		);
	});

	test('is none when its escapes are the bytes of no character', () => {
		expect(unescapeText('%E0%A4')).toBeNull();
	});

	test('keeps a percent sign that escapes nothing', () => {
		expect(unescapeText('100%')).toBe('100%');
	});
});

describe('a part of a link', () => {
	test('has its values between commas', () => {
		expect(listPart('pick', new Set(['mayor', 'a,b']))).toEqual(['pick=mayor,a%2Cb']);
		expect(onePart('from', '2021-05')).toEqual(['from=2021-05']);
	});

	test('is left out without a value', () => {
		expect([...listPart('pick', new Set()), ...onePart('from', null)]).toEqual([]);
	});
});
