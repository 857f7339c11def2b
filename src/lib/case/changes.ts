import type { Case, Claim, Id, Point, Step, Tie } from './case.ts';

/** The lists of a case that are compared entry by entry, in the order in which they are told. */
export const comparedLists = [
	'actors',
	'ties',
	'events',
	'tensions',
	'tieTypes',
	'blocs',
	'sources',
	'asserters'
] as const;

export type ComparedList = (typeof comparedLists)[number] | 'steps';

/** An attribute that differs, with its value in both versions; undefined where it has none. */
export interface PartChange {
	readonly part: string;
	readonly before: unknown;
	readonly after: unknown;
}

/** An entry that both versions have, with what differs in it. */
export interface EntryChange {
	readonly id: Id;
	readonly parts: readonly PartChange[];
	/** The claims of a tie that only one version has. */
	readonly claims: { readonly fresh: readonly Claim[]; readonly gone: readonly Claim[] };
}

/** What differs between two versions of a list: entries by their ids. */
export interface ListChanges {
	readonly fresh: readonly Id[];
	readonly gone: readonly Id[];
	readonly changed: readonly EntryChange[];
}

/** What differs between two versions of a case. */
export interface Changes {
	/** What the case says of itself. */
	readonly about: readonly PartChange[];
	/** Only the lists in which something differs. */
	readonly lists: ReadonlyMap<ComparedList, ListChanges>;
	/** The actors of both that stand elsewhere, in the whole or in a picture that was arranged for itself. */
	readonly moved: ReadonlySet<Id>;
}

/** What is new, gone and changed in `after`, entry by entry; the same entry has the same id. */
export function changesBetween(before: Case, after: Case): Changes {
	const compared = [
		...comparedLists.map((list) => [list, changesOf(before[list], after[list])] as const),
		['steps', changesOf(stepsOf(before), stepsOf(after))] as const
	];
	return {
		about: partsBetween(before.about, after.about),
		lists: new Map(
			compared.filter(
				([, { fresh, gone, changed }]) => fresh.length + gone.length + changed.length > 0
			)
		),
		moved: movedBetween(before, after)
	};
}

/** Whether two versions are the same in all that a reader sees. */
export const isUnchanged = ({ about, lists, moved }: Changes): boolean =>
	about.length === 0 && lists.size === 0 && moved.size === 0;

/** How many entries are new, gone and changed; what the case says of itself counts as one. */
export function countChanges({ about, lists }: Changes) {
	const counts = { fresh: 0, gone: 0, changed: about.length > 0 ? 1 : 0 };
	for (const { fresh, gone, changed } of lists.values()) {
		counts.fresh += fresh.length;
		counts.gone += gone.length;
		counts.changed += changed.length;
	}
	return counts;
}

type Entry = { readonly id: Id } & Partial<Pick<Tie, 'claims'>>;

function changesOf(before: ReadonlyMap<Id, Entry>, after: ReadonlyMap<Id, Entry>): ListChanges {
	const changed = [...after.values()].flatMap((entry) => {
		const was = before.get(entry.id);
		return was && was !== entry ? changeOf(was, entry) : [];
	});
	return {
		fresh: [...after.keys()].filter((id) => !before.has(id)),
		gone: [...before.keys()].filter((id) => !after.has(id)),
		changed
	};
}

function changeOf(
	{ claims: had = [], ...was }: Entry,
	{ claims: has = [], ...is }: Entry
): EntryChange[] {
	const parts = partsBetween(was, is);
	const claims = { fresh: without(has, had), gone: without(had, has) };
	const same = parts.length + claims.fresh.length + claims.gone.length === 0;
	return same ? [] : [{ id: is.id, parts, claims }];
}

/** The attributes that differ. An attribute that is left out is equal to one that is empty. */
function partsBetween(before: object, after: object): PartChange[] {
	const [was, is] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
	return [...new Set([...was.keys(), ...is.keys()])]
		.map((part) => ({ part, before: was.get(part) as unknown, after: is.get(part) as unknown }))
		.filter(({ before, after }) => textOf(before) !== textOf(after));
}

/** The claims of one tie that the other version of it does not have; two alike count as two. */
function without(claims: readonly Claim[], others: readonly Claim[]): Claim[] {
	const left = others.map(textOf);
	return claims.filter((claim) => {
		const at = left.indexOf(textOf(claim));
		if (at >= 0) left.splice(at, 1);
		return at < 0;
	});
}

const isEmpty = (value: unknown) =>
	value === undefined ||
	value === '' ||
	value === false ||
	(Array.isArray(value) && value.length === 0);

/** A value as a text that is equal for equal values, whatever the order of their attributes. */
function textOf(value: unknown): string {
	if (isEmpty(value)) return '';
	return JSON.stringify(value, (_, inner: unknown) => {
		if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
		return Object.fromEntries(
			Object.entries(inner)
				.filter(([, each]) => !isEmpty(each))
				.sort()
		);
	});
}

const stepsOf = ({ stories }: Case): ReadonlyMap<Id, Step> =>
	new Map(stories.flatMap(({ steps }) => steps.map((step) => [step.id, step] as const)));

function movedBetween(before: Case, after: Case): ReadonlySet<Id> {
	const arranged = (['tensions', 'steps'] as const).flatMap((of) =>
		[...after.placements[of]].map(
			([id, { places }]) => [before.placements[of].get(id)?.places, places] as const
		)
	);
	const moved = [[before.layout, after.layout] as const, ...arranged].flatMap(([was, is]) =>
		[...is].filter(([id, place]) => differ(was?.get(id), place)).map(([id]) => id)
	);
	return new Set(moved);
}

/** Whether an actor stands elsewhere; who had no place has not moved. */
const differ = (was: Point | undefined, is: Point): boolean =>
	was !== undefined && (was.x !== is.x || was.y !== is.y);
