import type { Case, Id } from '#lib/case/case.ts';
import type { OwnList } from '#lib/case/make/removeEntry.ts';
import type { Kind } from '#lib/case/make/fieldRules.ts';

/** The lists that attributes refer to. */
export type RefList = OwnList | 'actors';

const lists: Partial<Record<Kind, Readonly<Record<string, RefList>>>> = {
	actors: { bloc: 'blocs' },
	claims: { source: 'sources', asserter: 'asserters' },
	asserters: { actor: 'actors' },
	case: { opensOn: 'tensions' }
};

/** The list whose ids an attribute holds; null if it holds none. */
export const listOf = (kind: Kind, part: string): RefList | null => lists[kind]?.[part] ?? null;

/** The entries of a list with what they are called. */
export const namesIn = (source: Case, list: RefList): (readonly [Id, string])[] =>
	[...source[list].values()].map((entry) => [entry.id, nameOf(entry)]);

/** What an entry of a list is called. */
export function nameOf(entry: { name: string } | { title: string } | { label: string }): string {
	if ('name' in entry) return entry.name;
	return 'title' in entry ? entry.title : entry.label;
}
