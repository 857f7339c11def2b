import { describe, expect, test } from 'vitest';
import { rightToLeft } from '#lib/case/direction.ts';
import { visualRuns } from './visualRuns.ts';

/** A line as it is seen from left to right; one face draws every character except bidi controls. */
function seen(text: string, turned = rightToLeft(text)): string {
	const units = text.split('');
	const faces = units.map((unit) =>
		/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/.test(unit) ? undefined : 0
	);
	return visualRuns(text, faces, turned)
		.map((run) => (run.rtl ? [...run.text].reverse().join('') : run.text))
		.join('');
}

describe('the order of a line', () => {
	// Capitals stand for Hebrew letters here, as in the examples of the Unicode standard.
	const hebrew = (text: string) =>
		text.replace(/[A-Z]/g, (letter) => String.fromCharCode(0x05d0 + letter.charCodeAt(0) - 65));

	test.each([
		['car is THE CAR in arabic', 'car is RAC EHT in arabic'],
		['CAR MEANS car', 'car SNAEM RAC'],
		['he said THE VALUES ARE 123, 456, OK', 'he said KO ,456 ,123 ERA SEULAV EHT'],
		['KATAIB (kh)', '(kh) BIATAK'],
		['ab (CD) ef', 'ab (DC) ef'],
		['AB (CD)', '(DC) BA'],
		['AB \u2066cd, EF\u2069 G', 'G cd, FE BA'],
		['\u202eabc\u202c d', 'cba d'],
		['\u2067AB c\u2069 d', 'c BA d']
	])('“%s” is seen as “%s”', (read, met) => {
		expect(seen(hebrew(read))).toBe(hebrew(met));
	});

	test.each([
		['harbour.', true, '.harbour'],
		['(kh) 3', true, '3 (kh)'],
		['AB. c', false, 'BA. c']
	])('a line “%s” of a text from right to left (%s) is seen as “%s”', (read, turned, met) => {
		expect(seen(hebrew(read), turned)).toBe(hebrew(met));
	});

	test('the Latin of a mixed name stands left of its Arabic, its brackets turned', () => {
		const runs = visualRuns(
			'كتائب حزب الله (KH)',
			Array.from({ length: 19 }, () => 0),
			true
		);
		expect(runs.map(({ text, rtl }) => ({ text, rtl }))).toEqual([
			{ text: '(', rtl: true },
			{ text: 'KH', rtl: false },
			{ text: 'كتائب حزب الله )', rtl: true }
		]);
	});
});

describe('runs', () => {
	test('part where the face changes', () => {
		expect(visualRuns('abc', ['x', 'x', 'y'], false)).toEqual([
			{ text: 'ab', rtl: false, face: 'x' },
			{ text: 'c', rtl: false, face: 'y' }
		]);
	});

	test('hold together across what is not drawn', () => {
		expect(visualRuns('א\u200fב', ['x', undefined, 'x'], true)).toEqual([
			{ text: 'אב', rtl: true, face: 'x' }
		]);
	});
});
