import { told } from './direction.ts';
import type { Actor, Case, Id, Tie } from './case.ts';
import { sentenceOf, type NameForm } from './sentence.ts';
import { gathered, spellingOf, type Spelling } from './spelling.ts';

/** What can be searched for, in the order in which equally good results are listed. */
export type SearchedKind = 'actor' | 'tie' | 'voice' | 'event' | 'tension' | 'step' | 'claim';

/** A thing that can be found by its own name and by others. */
export interface Entry {
	readonly kind: SearchedKind;
	/** Of a claim, that of its tie. */
	readonly id: Id;
	/** The place of a claim among those of its tie. */
	readonly claim?: number;
	/** When it happened, in EDTF. */
	readonly date?: string | undefined;
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
export type Searched = Pick<
	Case,
	'actors' | 'ties' | 'tieTypes' | 'tensions' | 'story' | 'asserters' | 'events'
>;

/** Prepares a case for search; `sayDate` puts a date into words. One index serves many queries. */
export function indexCase(
	source: Searched,
	sayDate: (edtf: string) => string = (edtf) => edtf
): SearchIndex {
	const dated = (date: string | undefined) => (date === undefined ? [] : [sayDate(date)]);
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
	const events = [...source.events.values()].map(({ id, title, summary, at, date }) => ({
		...entry('event', id, title, [summary, ...(at === undefined ? [] : [at]), ...dated(date)]),
		date
	}));
	const claims = [...source.ties.values()].flatMap(({ id, claims }) =>
		claims.map(({ summary, at, hedge, happened }, claim) => ({
			...entry('claim', id, summary, [
				at,
				...(hedge === undefined ? [] : [hedge]),
				...dated(happened)
			]),
			claim,
			date: happened
		}))
	);
	return [...actors, ...ties, ...voicesOf(source), ...events, ...tensions, ...steps, ...claims];
}

/** The asserters who make a claim, by their names and the other names of the actors they are. */
function voicesOf({ ties, asserters, actors }: Searched): Entry[] {
	const claims = [...ties.values()].flatMap((tie) => tie.claims);
	return [...new Set(claims.map(({ asserter }) => asserter))].flatMap((id) => {
		const { name, actor: who = '' } = asserters.get(id) ?? { name: id };
		const actor = actors.get(who);
		return entry('voice', id, name, actor ? [actor.name, ...otherNames(actor)] : []);
	});
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
