import type { Span } from './Span.ts';

/** A full stop after these ends no sentence: an initial, or a title before a name. */
const shortened =
	/(?:\b\p{L}|\b(?:Gen|Brig|Maj|Col|Lt|Capt|Sgt|Adm|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|St))$/u;
const stop = /[.!?…]+["”’)\]]*\s+(?=["“‘(]*[\p{Lu}\p{N}])/gu;

/** The sentences of a paragraph, in order; spaces after a sentence belong to it. */
export function sentencesOf(paragraph: string): Span[] {
	const ends = [...paragraph.matchAll(stop)]
		.filter(
			({ 0: mark, index }) => !(mark.startsWith('.') && shortened.test(paragraph.slice(0, index)))
		)
		.map(({ 0: mark, index }) => index + mark.length);
	return [0, ...ends].map((from, i) => ({ from, to: ends[i] ?? paragraph.length }));
}
