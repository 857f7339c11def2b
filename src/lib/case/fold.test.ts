import { expect, test } from 'vitest';
import { fold, foldedWords, withoutArticles } from './fold.ts';

const words = (text: string) => foldedWords(text).map((word) => word.text);
const bare = (text: string) => withoutArticles(foldedWords(text)).map((word) => word.text);

test.each([
	['case', 'SADR', 'sadr'],
	['marks of scholarly spelling', 'Ṣadr', 'sadr'],
	['macrons', 'Sulaymānī', 'sulaymani'],
	['apostrophes of every kind', "Kata‘i’b Ka`ta'ib Kataʿiʾb", 'kataib kataib kataib'],
	['full stops of an abbreviation', 'U.S. D.C.', 'us dc'],
	['letters that are one letter and a half', 'Straße Ødegård Łódź', 'strasse odegard lodz'],
	['forms of alef', 'أحمد إيران آية', 'احمد ايران ايه'],
	['Persian and Arabic ya and kaf', 'علی خامنه‌ای کتائب', 'علي خامنه اي كتايب'],
	['vowel signs and tatweel', 'مُحَمَّـد', 'محمد'],
	['full width', 'ＩＳＩＳ', 'isis'],
	['digits of any script', '١٩٨٧ ۱۹۸۷ १९८७ １９８７ ১৯৮৭ ๑๙๘๗', '1987 1987 1987 1987 1987 1987'],
	['letters and digits of two scripts', 'گروه۳ FM٩٩', 'گروه3 fm99']
])('%s make no difference', (_, written, folded) => {
	expect(words(written).join(' ')).toBe(folded);
});

test('any punctuation parts words, and stands in none', () => {
	expect(words('Al-Hashd (ash-Shaabi) – “PMF”/Iraq…')).toEqual([
		...['al', 'hashd', 'ash', 'shaabi', 'pmf', 'iraq']
	]);
	expect(words(' . – ’ ')).toEqual([]);
});

test('articles can be left out, unless there is nothing else', () => {
	expect(bare('Al-Hashd ash-Shaabi')).toEqual(['hashd', 'shaabi']);
	expect(bare('al')).toEqual(['al']);
	expect(words('المهندس')).toEqual(['مهندس']);
});

test('each word knows where it stands', () => {
	const text = 'Abu Kata’ib, أبو المهندس';
	const found = foldedWords(text).map(({ from, to }) => text.slice(from, to));
	expect(found).toEqual(['Abu', 'Kata’ib', 'أبو', 'مهندس']);
});

test('every decimal digit of Unicode counts as its value', () => {
	const digits = Array.from({ length: 0x110000 }, (_, code) => code)
		.filter((code) => code < 0xd800 || code > 0xdfff)
		.map((code) => String.fromCodePoint(code))
		.filter((sign) => /\p{Nd}/u.test(sign));
	expect(digits.length % 10).toBe(0);
	digits.forEach((sign, i) => expect(fold(sign), sign).toBe(String(i % 10)));
});

test('folding twice is folding once', () => {
	for (const word of ['Straße', 'خامنه‌ای', 'Kata’ib', 'İstanbul', 'ÅNGSTRÖM']) {
		expect(fold(fold(word))).toBe(fold(word));
	}
});
