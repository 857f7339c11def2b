import type { Case, TieType } from '#lib/case/case.ts';
import { freeId, idFrom } from '#lib/case/story/stepId.ts';
import { verbOf } from '#lib/import/verbs.ts';
import { reverseOf } from '#lib/words/reverse.ts';
import { sameName } from './sameName.ts';

/** The longest label. */
const longest = 60;

/** The tie type of the case that a typed label stands for; null if it has none. */
export const typeCalled = ({ tieTypes }: Case, label: string): TieType | null =>
	[...tieTypes.values()].find((type) => sameName(type.label, label)) ?? null;

/** A new tie type with this label; its family, its sign and what it is read the other way are guessed, as in a table. */
export function guessType(label: string): TieType {
	const written = label.trim().slice(0, longest);
	const reverse = reverseOf(written).slice(0, longest);
	return { id: idFrom(written, 'type'), label: written, reverse, ...verbOf(written) };
}

/** What is changed of a type: with its label also what it is read the other way, as long as that was only guessed. */
export function retyped(type: TieType, part: Partial<TieType>): Partial<TieType> {
	const guessed = type.reverse === guessType(type.label).reverse;
	return part.label === undefined || !guessed
		? part
		: { reverse: guessType(part.label).reverse, ...part };
}

/** A new tie type with this label and an id that is free. */
export function newType(source: Case, label: string, mutual = false): TieType {
	const guessed = { ...guessType(label), ...(mutual ? { mutual } : {}) };
	return { ...guessed, id: freeId(guessed.id, new Set(source.tieTypes.keys())) };
}
