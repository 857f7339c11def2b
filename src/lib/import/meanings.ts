/** What words in the cells of a table mean in a case. */
import {
	actorKinds,
	type ActorKind,
	type Arena,
	type Basis,
	type Stance
} from '#lib/case/vocabulary.ts';

/** Which way a tie runs: from the first actor, from the other, or both ways; `neither` is mutual. */
export type Direction = 'forth' | 'back' | 'both' | 'neither';

const directions: readonly (readonly [Direction, RegExp])[] = [
	['both', /^(both|bidirectional|two-?way|<-+>|<=>)$/i],
	['back', /^(back|reversed?|backwards?|<-+|<=|2->1)$/i],
	['neither', /^(undirected|mutual|none|neither|-+|false|no|0)$/i],
	['forth', /^(directed|forwards?|->|-+>|=>|1->2|true|yes|1)$/i]
];

/** The direction that a cell tells; null if it tells none. */
export const directionOf = (text: string): Direction | null => found(directions, text);

const kinds: readonly (readonly [ActorKind, RegExp])[] = [
	['militia', /militia|armed group|rebel|insurgen|paramilitar|guerrill|terror/i],
	['force', /\bforces?\b|army|military|navy|troops|police|guards?\b|air force/i],
	['crowd', /crowd|public|movement|protest|people|population|voters|civil society/i],
	['voice', /voice|journalis|analyst|expert|media|press|newspaper|scholar|observer/i],
	['person', /person|people|individual|politician|human|man\b|woman\b|leader|minister|official/i],
	[
		'institution',
		/institut|organi[sz]ation|org\b|company|business|firm|party|agency|ministry|parliament|council|court|bank|body|ngo|family|house/i
	],
	['state', /state|country|countries|nation|government|republic|kingdom/i]
];

/** The kind of actor that a cell names, in the words of the case file or as people say it; null if none. */
export function kindOf(text: string): ActorKind | null {
	const same = actorKinds.find((kind) => kind === text.toLowerCase());
	return same ?? found(kinds, text);
}

const arenaWords: readonly (readonly [Arena, RegExp])[] = [
	['private', /^(private|privately|secret|covert|closed|hidden|leaked|behind closed doors)$/i],
	['public', /^(public|publicly|open|openly|overt)$/i]
];
export const arenaOf = (text: string): Arena | null => found(arenaWords, text);

const basisWords: readonly (readonly [Basis, RegExp])[] = [
	['anonymous', /anonym|unnamed/i],
	['attributed', /attribut|named|quoted/i],
	['analysis', /analy|expert/i],
	['reported', /report/i]
];
export const basisOf = (text: string): Basis | null => found(basisWords, text);

const stanceWords: readonly (readonly [Stance, RegExp])[] = [
	['denies', /^den(y|ies|ied|ial)/i],
	['declines', /^(decline|no comment)/i],
	['asserts', /^(assert|says?\b|affirm|confirm|yes)/i]
];
export const stanceOf = (text: string): Stance | null => found(stanceWords, text);

/** Whether the name of an asserter is no name: “an unnamed official”, “anonymous”. */
export const isUnnamed = (name: string): boolean => /anonym|unnamed|\bunknown\b/i.test(name);

function found<T>(words: readonly (readonly [T, RegExp])[], text: string): T | null {
	return words.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
