import { partsOf, type DateParts } from './dateParts.ts';

/** The days that a date may mean: whole UTC days, in ms since 1970; the end is the last millisecond. */
export interface DateSpan {
	readonly from: number;
	readonly to: number;
}

/** An EDTF date as its ends: one for a date, two for an interval. `..` is an open end, an empty one unknown. */
export type DateEnd = DateParts | '..' | '';

/** The ends of an EDTF date of level 1; null if the text is none, or an interval that runs backwards. */
export function endsOf(text: string): readonly [DateEnd] | readonly [DateEnd, DateEnd] | null {
	const [start = '', end, ...rest] = text.split('/');
	if (rest.length > 0) return null;
	if (end === undefined) {
		const parts = partsOf(start);
		return parts && [parts];
	}
	const ends = [endOf(start), endOf(end)] as const;
	const [one, other] = ends;
	if (one === null || other === null) return null;
	// An unknown end says something only beside a date.
	if ([one, other].includes('') && ![one, other].some(isKnown)) return null;
	return fromOf(one) > toOf(other) ? null : [one, other];
}

/** Whether the text is a date that `spanOf` understands. */
export function isEdtf(text: string): boolean {
	return endsOf(text) !== null;
}

/** The span of days that a date may mean, for ever at an end that is open or unknown; null for other text. */
export function spanOf(text: string): DateSpan | null {
	const ends = endsOf(text);
	return ends && { from: fromOf(ends[0]), to: toOf(ends[1] ?? ends[0]) };
}

/** The span of days on which what a date tells may have begun; null if nobody knows, and for other text. */
export function beginningOf(text: string): DateSpan | null {
	const start = endsOf(text)?.[0] ?? '';
	return start === '' || start === '..' ? null : start.span;
}

/** Whether a date says the day, or both days of an interval, without any doubt. */
export function isToTheDay(text: string): boolean {
	const ends = endsOf(text) ?? [];
	const exact = (end: DateEnd) =>
		typeof end !== 'string' && end.day !== null && !end.day.includes('X') && end.mark === '';
	return ends.length > 0 && ends.every(exact);
}

/** Whether a time, if it is known, and a span have a moment in common. */
export const overlaps = (one: DateSpan | null, { from, to }: DateSpan): boolean =>
	one !== null && one.from <= to && one.to >= from;

const isKnown = (end: DateEnd) => typeof end !== 'string';
const endOf = (text: string): DateEnd | null =>
	text === '..' || text === '' ? text : partsOf(text);
const fromOf = (end: DateEnd) => (typeof end === 'string' ? -Infinity : end.span.from);
const toOf = (end: DateEnd) => (typeof end === 'string' ? Infinity : end.span.to);
