import type { Case, Id, Tie } from './case.ts';

/** A tie as a sentence. The names and the verb are those of the case, empty where it has none. */
export interface Sentence {
	readonly subject: string;
	readonly verb: string;
	/** The actor at the other end; of a loop, the subject once more. */
	readonly object: string;
	/** Whether the tie leads back to its subject, so that a reader says “itself” for the object. */
	readonly loop: boolean;
}

/** Which of an actor's names a sentence uses: the full one, or the one under its shape. */
export type NameForm = 'name' | 'shortName';

/**
 * The sentence of a tie. Read from the side of its target, it has the reverse label: “is under” for
 * “commands”. A loop reads forward from either side.
 */
export function sentenceOf(
	{ actors, tieTypes }: Pick<Case, 'actors' | 'tieTypes'>,
	tie: Tie,
	form: NameForm,
	side: Id = tie.source
): Sentence {
	const forward = side === tie.source;
	const type = tieTypes.get(tie.type);
	const nameOf = (id: Id) => actors.get(id)?.[form] ?? '';
	return {
		subject: nameOf(forward ? tie.source : tie.target),
		verb: (forward ? type?.label : type?.reverse) ?? '',
		object: nameOf(forward ? tie.target : tie.source),
		loop: tie.source === tie.target
	};
}
