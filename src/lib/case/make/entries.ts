import type { Case, Id, Tie } from '#lib/case/case.ts';
import type { Edit, EditName, EntryKind } from '#lib/case/edit.ts';
import { longestList } from '#lib/case/overlong.ts';
import { mostListed } from '#lib/case/schema.ts';
import { freeId } from '#lib/case/story/stepId.ts';
import { withPart } from '#lib/case/withPart.ts';
import { refersWell, type Entries } from './refersWell.ts';
import { sentencesKept } from './sentencesKept.ts';
import { tieTitle } from './tieTitle.ts';

/** The kind of each list. */
export const kinds = {
	actors: 'Actor',
	ties: 'Tie',
	tieTypes: 'TieType',
	sources: 'Source',
	asserters: 'Asserter',
	blocs: 'Bloc',
	tensions: 'Tension',
	events: 'Event'
} as const satisfies Readonly<Record<keyof Entries, EntryKind>>;

/**
 * Adds an entry at the end of its list; a number is added to an id in use. An entry that refers to what the
 * case does not have, or for which the list has no room, changes nothing.
 */
export function addEntry<L extends keyof Entries>(list: L, entry: Entries[L]): Edit {
	return {
		name: (before) => ({ kind: `add${kinds[list]}`, of: titleIn(before, list, entry) }),
		apply: (before) => {
			const entries = entriesOf(before, list);
			if (isFull(before, list) || !refersWell(before, list, entry)) return before;
			const id = freeId(entry.id, new Set(entries.keys()));
			return { ...before, [list]: new Map([...entries, [id, { ...entry, id }]]) };
		}
	};
}

/**
 * Replaces these parts of an entry; its id never changes, and sentences that the program wrote follow. If nothing
 * changes, or the entry would refer to what the case does not have, the case stays the same object.
 */
export function changeEntry<L extends keyof Entries>(
	list: L,
	id: Id,
	part: Partial<Omit<Entries[L], 'id'>>
): Edit {
	return {
		name: (before) => {
			const entry = entriesOf(before, list).get(id);
			const of = entry ? titleIn(before, list, entry) : null;
			return { kind: `change${kinds[list]}`, of, ...onlyPart(part) };
		},
		apply: (before) => {
			const entries = entriesOf(before, list);
			const entry = entries.get(id);
			const after = entry && withPart(entry, part as Partial<Entries[L]>);
			if (!after || after === entry || !refersWell(before, list, after)) return before;
			return sentencesKept(before, { ...before, [list]: new Map(entries).set(id, after) });
		}
	};
}

/** The name of the attribute that is changed, if it is only one. */
export function onlyPart(part: object): Pick<EditName, 'part'> {
	const [only, ...others] = Object.keys(part);
	return only !== undefined && others.length === 0 ? { part: only } : {};
}

/** The lists that people choose from, which the format keeps short. */
const short: ReadonlySet<keyof Entries> = new Set(['blocs', 'tieTypes', 'tensions']);

/** Whether a list has no room for another entry. */
export const isFull = (source: Case, list: keyof Entries): boolean =>
	source[list].size >= (short.has(list) ? mostListed : longestList);

const entriesOf = <L extends keyof Entries>(source: Case, list: L) =>
	source[list] as unknown as ReadonlyMap<Id, Entries[L]>;

/** What an entry is called. */
export function titleIn<L extends keyof Entries>(source: Case, list: L, entry: Entries[L]): string {
	if ('shortName' in entry) return entry.shortName;
	if ('name' in entry) return entry.name;
	if ('title' in entry) return entry.title;
	return 'label' in entry ? entry.label : tieTitle(source, entry as Tie);
}
