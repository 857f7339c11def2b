import type { Case } from '#lib/case/case.ts';
import { sentenceOf } from '#lib/case/sentence.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';

/** The answer to a blank: a verb, a name, or a direction. */
export function answerOf(source: Case, { kind, tie: id, actor }: Blank): string {
	if (kind === 'name') return source.actors.get(actor ?? '')?.name ?? '';
	const tie = source.ties.get(id);
	if (!tie) return '';
	const { subject, verb, object } = sentenceOf(source, tie, 'shortName');
	return kind === 'verb' ? verb : handoutWords.direction(subject, object);
}
