import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyKnownDate } from '../../../tests/fixtures/any-edtf.ts';
import { isEdtf } from '#lib/case/dates.ts';
import { sayDate } from './date.ts';
import { readDate } from './readDate.ts';

test.each([
	['2020-01-03', '2020-01-03'],
	['2020-1-3', '2020-01-03'],
	['2020/01/03', '2020-01-03'],
	['3.1.2020', '2020-01-03'],
	['03. 01. 2020', '2020-01-03'],
	['3 January 2020', '2020-01-03'],
	['3rd of Jan. 2020', '2020-01-03'],
	['  jan 3,  2020 ', '2020-01-03'],
	['31 December 2019', '2019-12-31'],
	['13/1/2020', '2020-01-13'],
	['1/13/2020', '2020-01-13'],
	['۳.۱.۲۰۲۰', '2020-01-03'],
	['٢٠٢٠-٠١', '2020-01'],
	['Jan 2020', '2020-01'],
	['Sept 2019', '2019-09'],
	['1.2020', '2020-01'],
	['spring 2019', '2019-21'],
	['Fall 2019', '2019-23'],
	['2014', '2014'],
	['about 1990', '1990~'],
	['c. 1990?', '1990%'],
	['Oct 2019?', '2019-10?'],
	['1990s', '199X'],
	['15 Mar 45 BC', '-0044-03-15'],
	['AD 99', '0099'],
	['170,000,002 AD', 'Y170000002'],
	['2019-10/..', '2019-10/..']
])('“%s” is read as %s', (typed, edtf) => {
	expect(readDate(typed)).toBe(edtf);
});

test.each([
	'',
	'soon',
	'3/1/2020',
	'32 Jan 2020',
	'29 Feb 2019',
	'Jan 20',
	'99',
	'ma 2019',
	'3 spring 2019',
	'13.2020'
])('“%s” is refused', (typed) => {
	expect(readDate(typed)).toBeNull();
});

test('every date that the app says can be typed as it is said', () => {
	fc.assert(fc.property(anyKnownDate, (date) => readDate(sayDate(date)) === date));
});

test('whatever is typed is read as a date or refused', () => {
	const pieces = fc.constantFrom(
		'3',
		'12',
		'2020',
		'Jan',
		'may',
		'.',
		'/',
		' ',
		'-',
		'BC',
		'?',
		'~'
	);
	fc.assert(
		fc.property(
			fc.oneof(
				fc.string(),
				fc.array(pieces).map((all) => all.join(''))
			),
			(typed) => {
				const date = readDate(typed);
				return date === null || isEdtf(date);
			}
		)
	);
});
