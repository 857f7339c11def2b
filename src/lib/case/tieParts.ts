import type { Case, Id } from './case.ts';

/** The names of a tie's ends as the picture has them, with the verb between them; empty what is not there. */
export function tieParts(source: Case, id: Id): [from: string, verb: string, to: string] {
	const tie = source.ties.get(id);
	const nameOf = (actor: Id = '') => source.actors.get(actor)?.shortName ?? '';
	const verb = source.tieTypes.get(tie?.type ?? '')?.label ?? '';
	return [nameOf(tie?.source), verb, nameOf(tie?.target)];
}
