import type { Case, Claim, Id, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import type { Sentence } from '#lib/case/sentence.ts';
import { spokenSentence } from '#lib/evidence/tieInWords.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blanks/blank.ts';

/** A part of a sentence that a worksheet can ask for; `direction` asks for its order. */
export type Gap = 'subject' | 'verb' | 'object' | 'direction';

/** A claim behind a sentence, with the number of its source in the whole handout. */
export interface Cited {
	readonly claim: Claim;
	readonly source: number;
}

/** A tie as a sentence under a picture, with the names used in the picture. */
export interface SheetSentence extends Sentence {
	readonly tie: Id;
	/** What the class is to find out, where a blank stands already; null if nothing. */
	readonly gap: Gap | null;
	/** What a worksheet asks instead, if the class is to find out the direction of the tie; otherwise empty. */
	readonly question: string;
	/** Who says so, as far as the sheet tells. */
	readonly cited: readonly Cited[];
	/** Whether others say so, too. */
	readonly seconded: boolean;
}

/** The sentence of a tie on a sheet. A question names both ends in an order that reveals nothing. */
export function sheetSentence(
	source: Case,
	tie: Tie,
	cited: readonly Cited[],
	blank?: Blank
): SheetSentence {
	const sentence = spokenSentence(source, tie, 'shortName');
	const [one = '', other = ''] = [sentence.subject, sentence.object].sort();
	const gap = blank ? gapOf(blank, tie) : null;
	const asked = gap === 'direction' && blank;
	const question = asked ? handoutWords.whichWay(blank.number, one, sentence.verb, other) : '';
	const seconded = standingOf(tie.claims).asserters.size > 1;
	return { ...sentence, tie: tie.id, gap, question, cited, seconded };
}

function gapOf({ kind, actor }: Blank, tie: Tie): Gap {
	if (kind !== 'name') return kind;
	return actor === tie.source ? 'subject' : 'object';
}
