import type { Case, Id } from '#lib/case/case.ts';
import { words } from '#lib/words/words.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';

/** A tie as a sentence, in the names of the picture, with the numbers of its footnotes. */
export interface Sentence {
	readonly subject: string;
	readonly verb: string;
	readonly object: string;
	/** Asked in its stead, where a class is to find out which way the tie goes. */
	readonly question: string | null;
	readonly notes: readonly number[];
}

/** The sentence of a tie of a case. A question names both ends in an order that says nothing. */
export function sentenceOf(
	source: Case,
	id: Id,
	notes: readonly number[],
	blank: Blank | null
): Sentence {
	const tie = source.ties.get(id);
	const nameOf = (actor: Id | undefined) => source.actors.get(actor ?? '')?.shortName ?? '';
	const verb = source.tieTypes.get(tie?.type ?? '')?.label ?? '';
	const [subject, object] = [nameOf(tie?.source), nameOf(tie?.target)];
	const [one = '', other = ''] = [subject, object].sort();
	return {
		subject,
		verb,
		notes,
		object: tie?.source === tie?.target ? words.details.loop : object,
		question:
			blank?.kind === 'direction' ? handoutWords.whichWay(blank.number, one, verb, other) : null
	};
}
