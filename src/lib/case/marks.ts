import { consonantsOf } from './consonants.ts';
import { fold, foldedWords, withoutArticles, type FoldedWord } from './fold.ts';
import { soundOf, type Query } from './spelling.ts';

/** A part of a text, from one index up to, but not including, another. */
export type Mark = readonly [from: number, to: number];

/** The parts of a text that match the query, however the two are spelled: in order, without overlaps. */
export function marksIn(text: string, query: Query): Mark[] {
	const all = foldedWords(text);
	const words = withoutArticles(all);
	const apart = query.typed.flatMap(({ start, sound }) => {
		const begun = words.find((word) => ` ${word.text}`.startsWith(start));
		const heard = words.find((word) => ` ${soundOf(word.text)} ` === sound);
		if (begun) return [markOf(text, begun, begun, start.length - 1)];
		return heard ? [markOf(text, heard)] : [];
	});
	if (apart.length === query.typed.length) return inOrder(apart);
	const mark = insideMark(text, all, query) ?? joinedMark(text, words, query);
	return mark ? [mark] : [];
}

function inOrder(marks: Mark[]): Mark[] {
	const sorted = marks.toSorted(([one], [other]) => one - other);
	return sorted.filter(([from], i) => from >= (sorted[i - 1]?.[1] ?? 0));
}

/** Marks the letters of the query within a word, or across words that the query writes as one. */
function insideMark(text: string, words: readonly FoldedWord[], { inside }: Query): Mark | null {
	const whole = words.map((word) => ` ${word.text}`).join('');
	const found = inside.exec(whole);
	if (!found) return null;
	const start = found.index + (found[0].startsWith(' ') ? 1 : 0);
	const end = found.index + found[0].length;
	let [from, to, at] = [0, 0, 1];
	for (const word of words) {
		const { length } = word.text;
		if (start >= at && start < at + length) from = placeIn(text, word, start - at);
		if (end > at) to = placeIn(text, word, Math.min(end - at, length));
		at += length + 1;
	}
	return [from, to];
}

function joinedMark(
	text: string,
	words: readonly FoldedWord[],
	{ joinedSound }: Query
): Mark | null {
	for (const [i, first] of words.entries()) {
		let consonants = ' ';
		for (const last of words.slice(i)) {
			consonants += consonantsOf(last.text);
			if (joinedSound?.test(`${consonants} `)) return markOf(text, first, last);
		}
	}
	return null;
}

function markOf(text: string, first: FoldedWord, last = first, letters = last.text.length): Mark {
	return [first.from, placeIn(text, last, letters)];
}

/**
 * The index in the text after the first `letters` letters of a word, including their marks; “U.S.” is marked
 * whole.
 */
function placeIn(text: string, { from, to }: FoldedWord, letters: number): number {
	let end = from;
	while (end < to && fold(text.slice(from, end)).length < letters) end += 1;
	while (/\p{M}/u.test(text.charAt(end))) end += 1;
	return text[end] === '.' && text.slice(from, end).includes('.') ? end + 1 : end;
}
