import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from '../../../tests/fixtures/any-edtf.ts';
import { sayDate, sayDateInFull } from './date.ts';

test.each([
	['2020-01-03', '3 Jan 2020'],
	['2019-12', 'Dec 2019'],
	['2014', '2014'],
	['2019-21', 'spring 2019'],
	['2019-24~', 'about winter 2019'],
	['2019-10~', 'about Oct 2019'],
	['2019-10?', 'Oct 2019?'],
	['2019-10-28%', 'about 28 Oct 2019?'],
	['201X', '2010s'],
	['201X~', 'about 2010s'],
	['20XX', '2000–2099'],
	['2004-XX', 'some month in 2004'],
	['1985-XX-XX', 'some day in 1985'],
	['1985-04-XX', 'some day in Apr 1985'],
	['19XX-XX', 'some month in 1900–1999'],
	['-0044-03-15', '15 Mar 45 BC'],
	['0000', '1 BC'],
	['-004X', '50 BC–41 BC'],
	['0099-12-31', '31 Dec AD 99'],
	['Y170000002', 'AD 170,000,002'],
	['Y-17000', '17,001 BC'],
	['2019-10-28/2019-12-27', '28 Oct 2019 – 27 Dec 2019'],
	['2019-10/..', 'from Oct 2019 on'],
	['../2019-10', 'until Oct 2019'],
	['2018/', 'from 2018 to an unknown date'],
	['/2018~', 'from an unknown date to about 2018'],
	['../..', 'at any time']
])('%s is said as “%s”', (edtf, said) => {
	expect(sayDate(edtf)).toBe(said);
});

test('what is no date is said as it is', () => {
	expect(sayDate('last week')).toBe('last week');
});

test('no two dates are said alike, and none with a digit of the file that people do not write', () => {
	fc.assert(
		fc.property(anyEdtf, anyEdtf, (one, other) => {
			expect(sayDate(one)).not.toMatch(/X|Y\d|NaN|undefined|-|\.\./);
			if (one !== other) expect(sayDate(one)).not.toBe(sayDate(other));
		})
	);
});

test('in full, a date has the whole name of its month, and nothing else longer', () => {
	expect(sayDateInFull('2020-01-03')).toBe('3 January 2020');
	expect(sayDateInFull('2019-10-28/2019-12-27')).toBe('28 October 2019 – 27 December 2019');
	expect(sayDateInFull('2019-21')).toBe('spring 2019');
	expect(sayDateInFull('2019-05~')).toBe('about May 2019');
});
