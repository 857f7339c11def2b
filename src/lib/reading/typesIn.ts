import type { Case, TieType } from '#lib/case/case.ts';
import { foldedWords } from '#lib/case/fold.ts';
import type { Span } from './Span.ts';

/** A tie type, named in a text. */
export interface TypeNamed extends Span {
	readonly type: TieType;
}

/** The tie type of the case whose label a text has, in any form of its verb; the longest label, and of these the first. */
export function typeIn({ tieTypes }: Pick<Case, 'tieTypes'>, text: string): TypeNamed | null {
	const words = foldedWords(text).map((word) => ({ ...word, text: stemOf(word.text) }));
	const labels = [...tieTypes.values()]
		.map((type) => ({ type, stems: foldedWords(type.label).map((word) => stemOf(word.text)) }))
		.sort((one, other) => other.stems.length - one.stems.length);
	for (const { type, stems } of labels) {
		const at = words.findIndex((_, i) => stems.every((stem, n) => words[i + n]?.text === stem));
		const [first, last] = [words[at], words[at + stems.length - 1]];
		if (stems.length > 0 && first && last) return { type, from: first.from, to: last.to };
	}
	return null;
}

/** An English word without the ending of its form. */
const stemOf = (word: string) => word.replace(/(?<=.{3})(?:ing|ed|es|e|s)$/, '');
