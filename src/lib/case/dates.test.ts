import edtf from 'edtf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyEdtf } from '../../../tests/fixtures/any-edtf.ts';
import { beginningOf, isEdtf, isToTheDay, spanOf } from './dates.ts';

const day = (text: string) => ({
	from: Date.parse(`${text}T00:00:00.000Z`),
	to: Date.parse(`${text}T23:59:59.999Z`)
});

test('a day spans that day, from its first to its last millisecond', () => {
	expect(spanOf('2020-01-03')).toEqual(day('2020-01-03'));
});

test('a leap day is a day only in a leap year', () => {
	expect(spanOf('2020-02-29')).toEqual(day('2020-02-29'));
	expect(spanOf('2019-02-29')).toBeNull();
});

test('a month and a year span all their days', () => {
	expect(spanOf('2019-12')).toEqual({ from: day('2019-12-01').from, to: day('2019-12-31').to });
	expect(spanOf('2014')).toEqual({ from: day('2014-01-01').from, to: day('2014-12-31').to });
});

test('a season spans its three months; winter ends in the next year', () => {
	expect(spanOf('2019-23')).toEqual({ from: day('2019-09-01').from, to: day('2019-11-30').to });
	expect(spanOf('2019-24')).toEqual({ from: day('2019-12-01').from, to: day('2020-02-29').to });
});

test.each(['~', '?', '%'])(
	'a date that is marked %s spans what it would without the mark',
	(mark) => {
		expect(spanOf(`2019-10${mark}`)).toEqual(spanOf('2019-10'));
	}
);

test('an interval spans both its ends and all between', () => {
	const span = { from: day('2019-10-28').from, to: day('2019-12-27').to };
	expect(spanOf('2019-10-28/2019-12-27')).toEqual(span);
});

test('an interval that is open at an end goes on for ever there', () => {
	expect(spanOf('2019-10/..')).toEqual({ from: day('2019-10-01').from, to: Infinity });
	expect(spanOf('../2019-10')).toEqual({ from: -Infinity, to: day('2019-10-31').to });
});

test.each([
	['nothing', ''],
	['words', 'last autumn'],
	['a day first', '03.01.2020'],
	['a month that is none', '2020-13'],
	['month nought', '2020-00'],
	['a day that is none', '2020-04-31'],
	['day nought', '2020-04-00'],
	['a season with a day', '2020-21-01'],
	['a single figure', '2020-1-3'],
	['a time of day', '2020-01-03T10:00'],
	['an interval that runs backwards', '2020-01/2019-12'],
	['an interval of three ends', '2018/2019/2020'],
	['an interval with both ends unknown', '/'],
	['an interval with an unknown and an open end', '../'],
	['an unknown digit before a known one', '2X18'],
	['a known day of an unknown month', '2018-XX-03'],
	['a known month of an unknown year', '201X-03'],
	['a long year without its Y', '12020'],
	['a short year with a Y', 'Y2020'],
	['a long year with a month', 'Y12020-03'],
	['year minus nought', '-0000'],
	['blanks around it', ' 2020 ']
])('%s is no date (%j)', (_, text) => {
	expect(spanOf(text)).toBeNull();
	expect(isEdtf(text)).toBe(false);
});

const shared = [
	...['2020', '2020~', '0000', '0099', '-0044', '9999', '2019-10~', '2019-12', '2020-02'],
	...['2020-01-03', '2020-01-03?', '1970-01-01', '-0044-03-15', '0099-12-31'],
	...['201X', '20XX', '1XXX', '-004X', '2004-XX', '1985-04-XX', '1985-XX-XX', '19XX-XX'],
	...['2019-10/2019-12', '2019-10-28/2019-12-27', '2019~/2020?', '2018/..', '../2018', '../..']
];

test.each(shared)('the edtf package agrees on what %s spans', (text) => {
	const { min, max } = edtf(text);
	expect(spanOf(text)).toEqual({ from: min, to: max });
});

const anyDate = fc
	.tuple(
		fc.date({ min: new Date('0001-01-01'), max: new Date('9998-12-31'), noInvalidDate: true }),
		fc.constantFrom(4, 7, 10),
		fc.constantFrom('', '~', '?', '%')
	)
	.map(([date, length, mark]) => date.toISOString().slice(0, length) + mark);

test('the edtf package agrees on every date, and on every interval that runs forwards', () => {
	const agreesOn = (text: string) => {
		const { min, max } = edtf(text);
		expect(spanOf(text)).toEqual({ from: min, to: max });
	};
	fc.assert(fc.property(anyDate, agreesOn));
	fc.assert(
		fc.property(anyDate, anyDate, (one, other) => {
			const [start = '', end = ''] = [one, other].sort((a, b) => edtf(a).min - edtf(b).min);
			fc.pre(edtf(start).max <= edtf(end).min);
			agreesOn(`${start}/${end}`);
		})
	);
});

test('an end that is unknown may be any day, and the beginning is then not known', () => {
	expect(spanOf('2018/')).toEqual({ from: day('2018-01-01').from, to: Infinity });
	expect(spanOf('/2018')).toEqual({ from: -Infinity, to: day('2018-12-31').to });
	expect(beginningOf('/2018')).toBeNull();
	expect(beginningOf('../2018')).toBeNull();
	expect(beginningOf('2018/')).toEqual(spanOf('2018'));
	expect(beginningOf('2018-03-01/2019')).toEqual(day('2018-03-01'));
});

test('years beyond four digits follow one another, however far', () => {
	const years = ['Y-170000002', 'Y-20000', '-9999', '9999', 'Y10000', 'Y170000002', 'Y170000003'];
	const starts = years.map((year) => spanOf(year)!.from);
	expect(starts).toEqual(starts.toSorted((one, other) => one - other));
	for (const year of years) expect(spanOf(year)!.to).toBeGreaterThan(spanOf(year)!.from);
});

test('only days without a mark are dates to the day', () => {
	for (const text of ['2020-01-03', '-0044-03-15', '2020-01-03/2020-01-05']) {
		expect(isToTheDay(text), text).toBe(true);
	}
	const others = [
		'2020-01',
		'2020',
		'2020-01-03~',
		'2020-01-XX',
		'2020-01-03/2020-02',
		'2020-01-03/..'
	];
	for (const text of [...others, 'soon']) expect(isToTheDay(text), text).toBe(false);
});

test('every date has a span, its beginning lies in it, and the edtf package agrees where it reads it', () => {
	fc.assert(
		fc.property(anyEdtf, (text) => {
			const span = spanOf(text)!;
			expect(span, text).not.toBeNull();
			expect(span.from).toBeLessThan(span.to);
			const beginning = beginningOf(text);
			if (beginning) expect(beginning.from).toBe(span.from);
			// The package takes seasons for quarters, and turns unknown digits of years before 0 round.
			if (/[Y/]|-2[1-4]|^-.*X/.test(text)) return;
			const { min, max } = edtf(text);
			expect(span, text).toEqual({ from: min, to: max });
		})
	);
});

test('no text is too odd: it is a date or it is not', () => {
	fc.assert(fc.property(fc.string(), (text) => isEdtf(text) === (spanOf(text) !== null)));
});
