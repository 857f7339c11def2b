import type { DateParts } from '#lib/case/dateParts.ts';
import { endsOf, type DateEnd } from '#lib/case/dates.ts';

const names =
	'January February March April May June July August September October November December'.split(
		' '
	);
const months = names.map((name) => name.slice(0, 3));
const seasons: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** An EDTF date as people write it: `2019-10~` becomes “about Oct 2019”, an interval has a dash. */
export function sayDate(edtf: string): string {
	const [start, end] = endsOf(edtf) ?? [];
	if (start === undefined) return edtf;
	return end === undefined ? sayEnd(start) : sayInterval(start, end);
}

/** As `sayDate`, with the whole names of months. */
export const sayDateInFull = (edtf: string): string =>
	sayDate(edtf).replace(/\b[A-Z][a-z]{2}\b/g, (month) => names[months.indexOf(month)] ?? month);

function sayInterval(start: DateEnd, end: DateEnd): string {
	if (start === '..' && end === '..') return 'at any time';
	if (start === '..') return `until ${sayEnd(end)}`;
	if (end === '..') return `from ${sayEnd(start)} on`;
	if (start === '' || end === '') return `from ${sayEnd(start)} to ${sayEnd(end)}`;
	return `${sayEnd(start)} – ${sayEnd(end)}`;
}

function sayEnd(end: DateEnd): string {
	if (typeof end === 'string') return 'an unknown date';
	const about = end.mark === '~' || end.mark === '%' ? 'about ' : '';
	const unsure = end.mark === '?' || end.mark === '%' ? '?' : '';
	return about + sayParts(end) + unsure;
}

function sayParts({ year, month, day }: DateParts): string {
	if (month === 'XX') return `some ${day === null ? 'month' : 'day'} in ${sayYear(year)}`;
	if (month === null) return sayYear(year);
	const middle = seasons[month] ?? months[Number(month) - 1] ?? '';
	if (day === 'XX') return `some day in ${middle} ${sayYear(year)}`;
	return [day === null ? '' : String(Number(day)), middle, sayYear(year)].filter(Boolean).join(' ');
}

/** A decade has a name; other unknown digits make a range of years. */
function sayYear(year: string): string {
	if (/^[1-9]\d\dX$/.test(year)) return `${year.slice(0, 3)}0s`;
	if (!year.includes('X')) return sayNumber(Number(year));
	const [one, other] = ['0', '9'].map((digit) => sayNumber(Number(year.replaceAll('X', digit))));
	return year.startsWith('-') ? `${other}–${one}` : `${one}–${other}`;
}

/** Year 0 is 1 BC, and each before it one more. Years of other than four digits say their era. */
function sayNumber(year: number): string {
	const number = year <= 0 ? 1 - year : year;
	const said = number > 9999 ? number.toLocaleString('en') : String(number);
	if (year <= 0) return `${said} BC`;
	return year < 1000 || year > 9999 ? `AD ${said}` : said;
}
