import type { Span } from './Span.ts';

/** A pattern for titles before a name, after which a full stop ends no sentence. */
export const titles = '(?:Gen|Brig|Maj|Col|Lt|Capt|Sgt|Adm|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Prof|St)';
/** Nor does one after an initial. */
const shortened = new RegExp(`\\b(?:\\p{L}|${titles})$`, 'u');
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
