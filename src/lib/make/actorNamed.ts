import type { Actor, Case } from '#lib/case/case.ts';
import { foldedWords } from '#lib/case/fold.ts';
import { sameName } from './sameName.ts';

/** The actor that answers to a name, however it is spelled; null if there is none. `but` is not looked at. */
export function actorNamed({ actors }: Case, name: string, but?: Actor): Actor | null {
	const typed = folded(name);
	if (typed === '') return null;
	const others = [...actors.values()].filter((actor) => actor !== but);
	// The very name counts more than another spelling, and that more than another name of somebody else.
	return (
		others.find((actor) => sameName(actor.name, name)) ??
		others.find((actor) => folded(actor.name) === typed) ??
		others.find((actor) => otherNames(actor).some((each) => folded(each) === typed)) ??
		null
	);
}

const otherNames = ({ shortName, aliases, background }: Actor): string[] => [
	shortName,
	...aliases,
	...(background?.fullName ? [background.fullName] : []),
	...(background?.names ?? []).map(({ text }) => text)
];

/** Signs alone are no words, and count as they are. */
const folded = (name: string) =>
	foldedWords(name)
		.map(({ text }) => text)
		.join(' ') || name.trim();
