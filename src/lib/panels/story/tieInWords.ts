import type { Case, Id } from '#lib/case/case.ts';
import { words } from '#lib/words/words.ts';

/** A tie as a sentence without its stop, in the names of the picture. */
export function tieInWords(source: Case, id: Id): string {
	const tie = source.ties.get(id);
	const nameOf = (actor: Id | undefined) => source.actors.get(actor ?? '')?.shortName ?? '';
	const loop = tie?.source === tie?.target;
	const verb = source.tieTypes.get(tie?.type ?? '')?.label ?? '';
	return `${nameOf(tie?.source)} ${verb} ${loop ? words.details.loop : nameOf(tie?.target)}`;
}
