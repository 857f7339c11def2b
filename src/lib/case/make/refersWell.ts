import type {
	Actor,
	Asserter,
	Bloc,
	Case,
	CaseEvent,
	Claim,
	Source,
	Tension,
	Tie,
	TieType
} from '#lib/case/case.ts';

/** What people add to a case one by one, by the list that it is in. */
export interface Entries {
	actors: Actor;
	ties: Tie;
	tieTypes: TieType;
	sources: Source;
	asserters: Asserter;
	blocs: Bloc;
	tensions: Tension;
	events: CaseEvent;
}

type Check<Entry> = (source: Case, entry: Entry) => boolean;

const checks: { readonly [L in keyof Entries]: Check<Entries[L]> } = {
	actors: ({ blocs, sources }, { bloc, background }) =>
		blocs.has(bloc) && (background === undefined || sources.has(background.source)),
	ties: (source, { source: from, target, type, tensions, claims }) =>
		source.actors.has(from) &&
		source.actors.has(target) &&
		source.tieTypes.has(type) &&
		tensions.every(({ tension }) => source.tensions.has(tension)) &&
		new Set(tensions.map(({ tension }) => tension)).size === tensions.length &&
		claims.every((claim) => isCitable(source, claim)),
	asserters: ({ actors }, { actor }) => actor === undefined || actors.has(actor),
	tieTypes: () => true,
	sources: () => true,
	blocs: () => true,
	tensions: () => true,
	events: ({ actors, ties }, event) =>
		event.actors.every((id) => actors.has(id)) && event.ties.every((id) => ties.has(id))
};

/** Whether the case has everything that an entry refers to. */
export const refersWell = <L extends keyof Entries>(
	source: Case,
	list: L,
	entry: Entries[L]
): boolean => checks[list](source, entry);

/** Whether the case has the source and the asserter of a claim. */
export const isCitable = (
	{ sources, asserters }: Case,
	{ source, asserter }: Pick<Claim, 'source' | 'asserter'>
): boolean => sources.has(source) && asserters.has(asserter);
