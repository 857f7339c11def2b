import type { Case } from '#lib/case/case.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';

/** What goes into a blank: a verb, a name, or who does it to whom. */
export function answerOf(source: Case, { kind, tie: id, actor }: Blank): string {
	const tie = source.ties.get(id);
	const nameOf = (key = '') => source.actors.get(key)?.shortName ?? '';
	if (kind === 'name') return source.actors.get(actor ?? '')?.name ?? '';
	if (kind === 'verb') return source.tieTypes.get(tie?.type ?? '')?.label ?? '';
	return handoutWords.direction(nameOf(tie?.source), nameOf(tie?.target));
}
