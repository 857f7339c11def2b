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

/** A point in the picture, in model units (1 unit = 1 px at zoom 1); y grows downwards. */
export interface Point {
	x: number;
	y: number;
}

/**
 * One conflict, validated: every id it refers to exists. Immutable. Lists keep the file's order, and ids are
 * arbitrary text, used only as keys of a Map.
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
	/** Places are stored apart from the actors, so that moving an actor never touches a fact. */
	readonly layout: ReadonlyMap<Id, Point>;
}

/** What the case says about itself. */
export type About = Pick<
	CaseFile,
	'id' | 'title' | 'subtitle' | 'summary' | 'language' | 'asOf' | 'credit' | 'licence' | 'opensOn'
>;
