import type { Case, Id, Tie } from '#lib/case/case.ts';
import { told } from '#lib/case/direction.ts';
import { sentenceOf, type NameForm, type Sentence } from '#lib/case/sentence.ts';
import { words } from '#lib/words/words.ts';

/** The sentence of a tie as it is displayed and read out: the object of a loop is “itself”. */
export function spokenSentence(source: Case, tie: Tie, form: NameForm, side?: Id): Sentence {
	const sentence = sentenceOf(source, tie, form, side);
	return sentence.loop ? { ...sentence, object: words.details.loop } : sentence;
}

/**
 * A tie as a sentence without its full stop, with the names used in the picture; empty if there is no such
 * tie.
 */
export function tieInWords(source: Case, id: Id): string {
	const tie = source.ties.get(id);
	if (!tie) return '';
	const { subject, verb, object } = spokenSentence(source, tie, 'shortName');
	return told(subject, verb, object);
}
