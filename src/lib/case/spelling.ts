import { consonantsOf } from './consonants.ts';
import { foldedWords, withoutArticles } from './fold.ts';

/** A name as search compares it, with a space before each word: ` mah` finds a word that begins with it. */
export interface Spelling {
	readonly whole: string;
	/** The whole name without articles. */
	readonly words: string;
	/** The sound of each word that may be a name, with a space at the end. */
	readonly sounds: string;
	/** The consonants of the same words, with a space at the end. */
	readonly consonants: string;
}

/** A typed query, prepared for comparison with many names. */
export interface Query {
	readonly whole: string;
	readonly words: string;
	readonly typed: readonly { readonly start: string; readonly sound: string }[];
	/** Finds the letters within a word, or across words that the query writes as one. */
	readonly inside: RegExp;
	/** Finds the consonants in the same way. */
	readonly joinedSound: RegExp | null;
	/** The tests that a name may pass, best match first. */
	readonly ways: readonly Way[];
	/** The loosest tests: if none of these matches, no other can. */
	readonly widest: readonly Way[];
}

type Way = (name: Spelling, query: Query) => boolean;

/** Queries with fewer letters would match inside words, or by sound, only by chance. */
const fewestLoose = 3;

/** The spelling of a name, or of a text with names in it. */
export function spellingOf(text: string): Spelling {
	const all = foldedWords(text);
	const words = withoutArticles(all);
	const names = words.filter(({ from }) => mayBeName(text, from)).map((word) => word.text);
	return {
		whole: spaced(all.map((word) => word.text)),
		words: spaced(words.map((word) => word.text)),
		sounds: `${spaced(names.map(soundOf))} `,
		consonants: `${spaced(names.map(consonantsOf).filter(Boolean))} `
	};
}

/** The spellings of several names as one, for `mayAnswer`. */
export function gathered(names: readonly Spelling[]): Spelling {
	return {
		whole: names.map(({ whole }) => whole).join(''),
		words: names.map(({ words }) => words).join(''),
		sounds: names.map(({ sounds }) => sounds).join(''),
		consonants: names.map(({ consonants }) => consonants).join('')
	};
}

/** What is typed beyond this many characters is left out: a longer pattern would be too large for the browser. */
export const longestQuery = 200;

/** Prepares what was typed. */
export function queryOf(text: string): Query {
	const all = foldedWords(text.slice(0, longestQuery));
	const words = withoutArticles(all).map((word) => word.text);
	const letters = all.map((word) => word.text).join('');
	const consonants = words.map(consonantsOf).join('');
	const ways = waysFor(letters.length);
	return {
		whole: spaced(all.map((word) => word.text)),
		words: spaced(words),
		typed: words.map((word) => ({ start: ` ${word}`, sound: ` ${soundOf(word)} ` })),
		inside: new RegExp(`${letters}|${acrossWords(letters)}`, 'u'),
		joinedSound:
			consonants.length < fewestLoose ? null : new RegExp(`${acrossWords(consonants)} `, 'u'),
		ways,
		// Exact matches and matches at the beginning also match these.
		widest: ways.slice(2)
	};
}

/** A query that matches by whole words and their beginnings only: for a guess at what was meant. */
export function strictly(query: Query): Query {
	return { ...query, ways: strictWays, widest: strictWays.slice(2) };
}

/** How a word sounds: its consonants; if there are few, also its first letter, or too much sounds alike. */
export function soundOf(word: string): string {
	const consonants = consonantsOf(word);
	return consonants.length < fewestLoose ? word.charAt(0) + consonants : consonants;
}

const strictWays: readonly Way[] = [
	(name, { whole }) => name.whole === whole,
	(name, { whole, words }) => name.whole.startsWith(whole) || name.words.startsWith(words),
	(name, { whole, typed }) =>
		name.whole.includes(whole) || typed.every(({ start }) => name.words.includes(start))
];

const allWays: readonly Way[] = [
	...strictWays,
	(name, { inside }) => inside.test(name.whole),
	({ words, sounds }, { typed }) =>
		typed.every(({ start, sound }) => words.includes(start) || sounds.includes(sound)),
	({ consonants }, { joinedSound }) => joinedSound?.test(consonants) ?? false
];

/** Matches of words anywhere in a name; better ranks are matches of its beginning. */
export const rankOfWords = 2;

/** Better ranks are matches by letters; this one and worse ones are matches by sound. */
export const rankOfSound = 4;

/** How well a name matches: 0 is best, Infinity is no match. */
export function rankOf(name: Spelling, query: Query): number {
	const rank = query.ways.findIndex((way) => way(name, query));
	return rank < 0 ? Infinity : rank;
}

/** Whether one of the gathered names could match: faster than testing each. */
export function mayAnswer(names: Spelling, query: Query): boolean {
	return query.widest.some((way) => way(names, query));
}

function waysFor(letters: number): readonly Way[] {
	if (letters === 0) return [];
	return letters < fewestLoose ? strictWays : allWays;
}

/** Whether a word may be a name: it has a capital, or letters without case. */
function mayBeName(text: string, from: number): boolean {
	return !/^\p{Ll}/u.test(text.slice(from, from + 2));
}

const spaced = (words: readonly string[]) => words.map((word) => ` ${word}`).join('');

const acrossWords = (letters: string) => ` ${[...letters].join(' ?')}`;
