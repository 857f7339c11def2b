import type { Case, Id, Tie } from './case.ts';
import { isMutual } from './mutual.ts';

/** A tie as a sentence. The names and the verb are those of the case, empty where it has none. */
export interface Sentence {
	readonly subject: string;
	readonly verb: string;
	/** The actor at the other end; for a loop, the subject again. */
	readonly object: string;
	/** Whether the tie leads back to its subject, so that the object is read as “itself”. */
	readonly loop: boolean;
}

/** Which name of an actor a sentence uses: the full one, or the short one under its shape. */
export type NameForm = 'name' | 'shortName';

/**
 * The sentence of a tie. From the side of its target, it uses the reverse label: “is under” for “commands”. A
 * mutual tie has one label for both sides, and a loop reads forward from both.
 */
export function sentenceOf(
	{ actors, tieTypes }: Pick<Case, 'actors' | 'tieTypes'>,
	tie: Tie,
	form: NameForm,
	side: Id = tie.source
): Sentence {
	const forward = side === tie.source;
	const type = tieTypes.get(tie.type);
	const verb = forward || isMutual({ tieTypes }, tie) ? type?.label : type?.reverse;
	const nameOf = (id: Id) => actors.get(id)?.[form] ?? '';
	return {
		subject: nameOf(forward ? tie.source : tie.target),
		verb: verb ?? '',
		object: nameOf(forward ? tie.target : tie.source),
		loop: tie.source === tie.target
	};
}
