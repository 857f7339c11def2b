import type { CaseFile } from './schema.ts';

export type Id = string;

export type Source = CaseFile['sources'][number];
export type Asserter = CaseFile['asserters'][number];
export type Bloc = CaseFile['blocs'][number];
export type TieType = CaseFile['tieTypes'][number];
export type Tension = CaseFile['tensions'][number];
export type Actor = CaseFile['actors'][number];
export type Tie = CaseFile['ties'][number];
export type Claim = Tie['claims'][number];
export type CaseEvent = CaseFile['events'][number];
export type Step = CaseFile['story'][number];

/** A place in the picture, in model units (1 unit = 1 px at zoom 1); y grows downwards. */
export interface Point {
	x: number;
	y: number;
}

/**
 * One conflict, checked: every id named in it exists. Immutable; lists keep the file's order, and
 * ids are opaque text that only ever serves as a key of a Map.
 */
export interface Case {
	readonly about: About;
	readonly sources: ReadonlyMap<Id, Source>;
	readonly asserters: ReadonlyMap<Id, Asserter>;
	readonly blocs: ReadonlyMap<Id, Bloc>;
	readonly tieTypes: ReadonlyMap<Id, TieType>;
	readonly tensions: ReadonlyMap<Id, Tension>;
	readonly actors: ReadonlyMap<Id, Actor>;
	readonly ties: ReadonlyMap<Id, Tie>;
	readonly events: ReadonlyMap<Id, CaseEvent>;
	readonly story: readonly Step[];
	/** Positions live apart from the actors, so that moving one never touches a fact. */
	readonly layout: ReadonlyMap<Id, Point>;
}

/** What the case says of itself. */
export type About = Pick<
	CaseFile,
	'id' | 'title' | 'subtitle' | 'summary' | 'language' | 'asOf' | 'credit' | 'licence' | 'opensOn'
>;
