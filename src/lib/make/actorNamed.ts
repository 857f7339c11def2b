import type { Actor, Case } from '#lib/case/case.ts';
import { foldedName } from '#lib/case/fold.ts';
import { sameName } from './sameName.ts';

/** The actor that answers to a name, however it is spelled; null if there is none. `but` is not looked at. */
export function actorNamed({ actors }: Case, name: string, but?: Actor): Actor | null {
	const typed = foldedName(name);
	if (typed === '') return null;
	const others = [...actors.values()].filter((actor) => actor !== but);
	// The very name counts more than another spelling, and that more than another name of somebody else.
	return (
		others.find((actor) => sameName(actor.name, name)) ??
		others.find((actor) => foldedName(actor.name) === typed) ??
		others.find((actor) => otherNames(actor).some((each) => foldedName(each) === typed)) ??
		null
	);
}

const otherNames = ({ shortName, aliases, background }: Actor): string[] => [
	shortName,
	...aliases,
	...(background?.fullName ? [background.fullName] : []),
	...(background?.names ?? []).map(({ text }) => text)
];
