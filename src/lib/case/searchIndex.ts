import { told } from './direction.ts';
import type { Actor, Case, Id, Tie } from './case.ts';
import { sentenceOf, type NameForm } from './sentence.ts';
import { gathered, spellingOf, type Spelling } from './spelling.ts';

/** What can be searched for, in the order in which equally good results are listed. */
export type SearchedKind = 'actor' | 'tie' | 'tension' | 'step';

/** A thing that can be found by its own name and by others. */
export interface Entry {
	readonly kind: SearchedKind;
	readonly id: Id;
	readonly own: Name;
	readonly others: readonly Name[];
	/** All names joined, for a quick first test. */
	readonly all: Spelling;
}

/** A name, and its spelling for search. */
export interface Name {
	readonly text: string;
	readonly spelling: Spelling;
}

/** A case prepared for search. */
export type SearchIndex = readonly Entry[];

/** The parts of a case that are searched: its facts, without the layout. */
export type Searched = Pick<Case, 'actors' | 'ties' | 'tieTypes' | 'tensions' | 'story'>;

/** Prepares a case for search. One index serves many queries. */
export function indexCase(source: Searched): SearchIndex {
	const actors = [...source.actors.values()].map((actor) =>
		entry('actor', actor.id, actor.name, otherNames(actor))
	);
	const ties = [...source.ties.values()].map((tie) =>
		entry('tie', tie.id, tieText(source, tie, 'name'), [tieText(source, tie, 'shortName')])
	);
	const tensions = [...source.tensions.values()].map(({ id, title, question, poles }) =>
		entry('tension', id, title, [...poles.map(({ label }) => label), question])
	);
	const steps = source.story.map(({ id, title, caption }) => entry('step', id, title, [caption]));
	return [...actors, ...ties, ...tensions, ...steps];
}

function entry(kind: SearchedKind, id: Id, text: string, otherTexts: readonly string[]): Entry {
	const own = named(text);
	const others = [...new Set(otherTexts)].filter((other) => other !== text).map(named);
	return { kind, id, own, others, all: gathered([own, ...others].map(({ spelling }) => spelling)) };
}

function named(text: string): Name {
	return { text, spelling: spellingOf(text) };
}

function otherNames({ shortName, aliases, background }: Actor): string[] {
	const { fullName, names = [] } = background ?? {};
	return [shortName, ...aliases, ...(fullName ? [fullName] : []), ...names.map(({ text }) => text)];
}

/** The text by which a tie is found: the names of both ends and the verb; for a loop, the name twice. */
function tieText(source: Searched, tie: Tie, form: NameForm): string {
	const { subject, verb, object } = sentenceOf(source, tie, form);
	return told(subject, verb, object);
}
