import { overlap, trimmed, type Span } from './Span.ts';

/** A paragraph of a text. */
export interface Paragraph extends Span {
	/** The number by which claims name it: ¶1, ¶2 …; null for what stands before ¶1, such as a headline. */
	readonly number: number | null;
}

/** A text as it is kept, whatever wrote its line ends. */
export const tidy = (text: string): string => text.replace(/\r\n?|\u2028|\u2029/g, '\n').trim();

/** A line longer than this was not broken by hand. */
const longestLine = 120;
const blank = /\n[^\S\n]*\n\s*/;

/** The paragraphs of a text, in order: its lines, or what stands between blank lines if its lines were broken by hand. */
export function paragraphsOf(text: string, before: number): Paragraph[] {
	const isBroken = blank.test(text) && text.split('\n').every((line) => line.length <= longestLine);
	const ends = [...text.matchAll(isBroken ? new RegExp(blank, 'g') : /\n/g)];
	const starts = [0, ...ends.map(({ 0: gap, index }) => index + gap.length)];
	return starts
		.flatMap((from, i) => trimmed(text, { from, to: ends[i]?.index ?? text.length }) ?? [])
		.map((span, i) => ({ ...span, number: i < before ? null : i - before + 1 }));
}

/** The place of a passage as a claim names it: `¶3`, `¶3–4`; empty where nothing has a number. */
export function placeOf(paragraphs: readonly Paragraph[], passage: Span): string {
	const numbers = paragraphs
		.filter((paragraph) => overlap(paragraph, passage))
		.flatMap(({ number }) => number ?? []);
	return listOf(numbers);
}

const listed = /(?:¶+|\bparas?\.?|\bparagraphs?)\s*(\d+(?:\s*(?:[-–,&]|and)\s*\d+)*)/giu;
/** No claim rests on more paragraphs than this in a row. */
const mostInRow = 200;

/** The numbers of the paragraphs that a place names, such as `¶24–26`, `¶1, ¶13` or `paragraphs 3 and 5`. */
export function numbersIn(place: string): ReadonlySet<number> {
	const numbers = new Set<number>();
	for (const [, list = ''] of place.matchAll(listed))
		for (const range of list.split(/\s*(?:,|&|and)\s*/)) {
			const [first = NaN, last = first] = range.split(/\s*[-–]\s*/).map(Number);
			for (let n = first; n <= Math.min(last, first + mostInRow); n++) numbers.add(n);
		}
	return numbers;
}

/** Numbers of paragraphs, in order, as a reader would list them: `¶2, ¶5–7`. */
export function listOf(numbers: readonly number[]): string {
	const starts = numbers.filter((n) => !numbers.includes(n - 1));
	const ends = numbers.filter((n) => !numbers.includes(n + 1));
	return starts.map((n, i) => (n === ends[i] ? `¶${n}` : `¶${n}–${ends[i]}`)).join(', ');
}
