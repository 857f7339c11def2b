import type { Case } from '#lib/case/case.ts';
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
