import type { Case, Id } from '#lib/case/case.ts';
import { mixed } from '#lib/case/lesson/order.ts';
import { sentenceOf } from '#lib/case/sentence.ts';
import { tieInWords } from '#lib/evidence/tieInWords.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';

/** The answer to a blank as the picture has it: a verb, a name, or a direction. */
export function answerOf(source: Case, { kind, tie: id, actor }: Blank): string {
	if (kind === 'name') return source.actors.get(actor ?? '')?.shortName ?? '';
	const tie = source.ties.get(id);
	if (!tie) return '';
	const { subject, verb, object } = sentenceOf(source, tie, 'shortName');
	return kind === 'verb' ? verb : handoutWords.direction(subject, object);
}

/** The whole sentence that a blank stands in, for the key. */
export const sentenceWith = (source: Case, { tie }: Blank): string => tieInWords(source, tie);

/** The words and names that belong in these blanks, in an order that reveals nothing and is always the same. */
export function wordBank(source: Case, blanks: readonly Blank[], salt: Id): readonly string[] {
	const words = blanks
		.filter(({ kind }) => kind !== 'direction')
		.map((one) => answerOf(source, one));
	return mixed(words, salt);
}
