import { isolated } from '#lib/case/direction.ts';
import type { FilterPart } from '#lib/case/filter.ts';
import type {
	ActorKind,
	Arena,
	Basis,
	Family,
	Stance,
	StandingMark
} from '#lib/case/vocabulary.ts';

export const ties = (n: number) => `${n} ${n === 1 ? 'tie' : 'ties'}`;
export const actors = (n: number) => `${n} ${n === 1 ? 'actor' : 'actors'}`;
export const claims = (n: number) => `${n} ${n === 1 ? 'claim' : 'claims'}`;

/** How the claims of a tie stand, in a legend. */
export const unasserted = 'No one says so (×)';
export const contested = 'Contested: somebody denies it';

/** Names in quotation marks, isolated so that Arabic script does not reverse the line around them. */
export const quoted = (names: readonly string[]) =>
	names.map((name) => `“${isolated(name)}”`).join(', ');

export const families: Record<Family, string> = {
	authority: 'Authority',
	support: 'Support',
	conflict: 'Conflict',
	pressure: 'Pressure',
	contact: 'Contact or view'
};

/** Ties by which force was used, within their family. */
export const attack = 'Attack';

/** Ties in which neither end acts on the other. */
export const mutual = 'Mutual';

/** What of the standing of a tie a reader can filter by. */
export const standings: Record<StandingMark, string> = {
	single: 'One voice only',
	anonymous: 'One unnamed voice',
	contested,
	unasserted
};

export const kinds: Record<ActorKind, string> = {
	person: 'Person',
	state: 'State',
	institution: 'Institution',
	force: 'Armed forces',
	militia: 'Armed group',
	crowd: 'Public, crowd',
	voice: 'Outside voice'
};

export const arenas: Record<Arena, string> = { public: 'Public', private: 'Private' };

export const bases: Record<Basis, string> = {
	reported: 'Reported',
	attributed: 'Attributed',
	anonymous: 'Anonymous',
	analysis: 'Analysis'
};

/** What each basis means, for the details of a tie and the help. */
export const basisHelp: Record<Basis, string> = {
	reported: 'The source says it in its own voice',
	attributed: 'A named speaker says it',
	anonymous: 'An unnamed speaker says it',
	analysis: 'An outside expert interprets it this way'
};

export const stances: Record<Stance, string> = {
	asserts: 'says so',
	denies: 'denies it',
	declines: 'declined to comment'
};

/** The parts of a filter, as they are named within a sentence. */
export const parts: Record<FilterPart, string> = {
	tension: 'tension',
	family: 'family',
	type: 'tie type',
	standing: 'standing',
	arena: 'arena',
	basis: 'basis',
	asserter: 'voice',
	bloc: 'bloc',
	kind: 'kind of actor',
	dates: 'date'
};
