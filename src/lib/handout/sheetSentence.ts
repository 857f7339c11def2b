import type { Case, Tie } from '#lib/case/case.ts';
import type { Sentence } from '#lib/case/sentence.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';

/** A tie as a sentence under a picture, with the names used in the picture. */
export interface SheetSentence extends Sentence {
	/** What a worksheet asks instead, if the class is to find out the direction of the tie. */
	readonly question: string | null;
	/** The numbers of its footnotes. */
	readonly notes: readonly number[];
}

/** The sentence of a tie on a sheet. A question names both ends in an order that reveals nothing. */
export function sheetSentence(
	source: Case,
	tie: Tie,
	notes: readonly number[],
	blank: Blank | null
): SheetSentence {
	const sentence = spokenSentence(source, tie, 'shortName');
	const [one = '', other = ''] = [sentence.subject, sentence.object].sort();
	const question =
		blank?.kind === 'direction'
			? handoutWords.whichWay(blank.number, one, sentence.verb, other)
			: null;
	return { ...sentence, question, notes };
}
