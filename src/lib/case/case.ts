import type { CaseFile } from './schema.ts';
import type { NameSide } from './vocabulary.ts';

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
type StoryInFile = CaseFile['stories'][number];
export type Step = StoryInFile['steps'][number];
/** One way to tell a case. The ids of its steps are unique within the case. */
export type Story = Readonly<Omit<StoryInFile, 'steps'>> & { readonly steps: readonly Step[] };
export type Note = Step['notes'][number];

/** A point in the picture, in model units (1 unit = 1 px at zoom 1); y grows downwards. */
export interface Point {
	x: number;
	y: number;
}

/** Where the label of a tie stands: its share of the way along the line, and in how many lines it is set. */
export interface LabelPlace {
	readonly share: number;
	readonly lines: 1 | 2;
}

/** Where everything in a picture stands that can be moved. What is left out stands where it stands otherwise. */
export interface Placement {
	/** The middles of shapes, in model units. */
	readonly places: ReadonlyMap<Id, Point>;
	readonly nameSides: ReadonlyMap<Id, NameSide>;
	/** How far ties bow out, in model units; see `bendsOf` in `scene/`. */
	readonly bends: ReadonlyMap<Id, number>;
	readonly labels: ReadonlyMap<Id, LabelPlace>;
}

/** The placements that a case holds: of the whole, of each tension alone, and of the steps of its story. */
export interface Placements {
	readonly whole: Placement | null;
	readonly tensions: ReadonlyMap<Id, Placement>;
	readonly steps: ReadonlyMap<Id, Placement>;
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
	readonly stories: readonly Story[];
	/** The story that is open: one of them, or null in a case without any. Only `withOpenStory` opens one. */
	readonly openStory: Story | null;
	/** The steps of the open story that are told: all but the hidden ones. */
	readonly story: readonly Step[];
	/** Places are stored apart from the actors, so that moving an actor never touches a fact. */
	readonly layout: ReadonlyMap<Id, Point>;
	/** Where everything stands in the pictures that were arranged one by one. */
	readonly placements: Placements;
}

/** What the case says about itself. */
export type About = Pick<
	CaseFile,
	'id' | 'title' | 'subtitle' | 'summary' | 'language' | 'asOf' | 'credit' | 'licence' | 'opensOn'
>;
