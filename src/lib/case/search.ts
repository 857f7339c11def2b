import type { Id } from './case.ts';
import { overlaps, spanOf, type DateSpan } from './dates.ts';
import { foldedWords } from './fold.ts';
import { marksIn, type Mark } from './marks.ts';
import type { Entry, Name, SearchedKind, SearchIndex } from './searchIndex.ts';
import {
	mayAnswer,
	queryOf,
	rankOf,
	rankOfSound,
	rankOfWords,
	strictly,
	type Query
} from './spelling.ts';
import { swapsOf } from './swaps.ts';

/** A text, and the parts of it that match the search. */
export interface MarkedText {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** A result, found by its own name or by another one. */
export interface Find {
	readonly kind: SearchedKind | 'pair' | 'date';
	/** Of a claim, that of its tie; a date in EDTF is its own. */
	readonly id: Id;
	/** The place of a claim among those of its tie. */
	readonly claim?: number;
	/** The second actor of a pair. */
	readonly partner?: Id;
	readonly name: MarkedText;
	readonly also: MarkedText | null;
}

/** The best results of a kind, and how many there are in all. */
export interface FindGroup {
	readonly kind: Find['kind'];
	readonly finds: readonly Find[];
	readonly count: number;
}

/**
 * The results of a query, at most `limit` of a kind. The best match is the exact name, followed by names that
 * begin with the query, have words that begin with it, contain its letters, or sound like it. The kind with
 * the best result comes first; otherwise the order is that of the file. A query that is a `date`, in EDTF, also
 * finds what may have gone on then. If nothing matches, two letters may have been typed in the wrong order,
 * or the query is a question, of which the names count.
 */
export function search(
	index: SearchIndex,
	typed: string,
	limit: number,
	date: string | null = null
): FindGroup[] {
	const found = resultsOf(index, typed, limit, { query: queryOf(typed), date });
	if (found.length > 0) return found;
	for (const meant of swapsOf(typed)) {
		const groups = resultsOf(index, meant, limit, { query: strictly(queryOf(meant)), date: null });
		if (groups.length > 0) return groups;
	}
	const names = namesIn(index, typed);
	return names === '' ? [] : resultsOf(index, names, limit, { query: queryOf(names), date: null });
}

function resultsOf(
	index: SearchIndex,
	typed: string,
	limit: number,
	{ query, date }: { query: Query; date: string | null }
): FindGroup[] {
	const pair = pairIn(index, typed);
	const groups = new Map<SearchedKind, Entry[]>();
	for (const entry of ranked(index, query, date)) {
		const group = groups.get(entry.kind);
		if (group) group.push(entry);
		else groups.set(entry.kind, [entry]);
	}
	const found = [...groups].map(([kind, entries]) => ({
		kind,
		finds: entries.slice(0, limit).map((entry) => findOf(entry, query)),
		count: entries.length
	}));
	if (!pair || groups.has('actor')) return found;
	// What joins the two comes first: a tie that has both words may be between others of such names.
	return [pair, ...found];
}

/** A query with more words than this names no two actors. */
const mostWords = 8;

/** Of a question, no more words are looked at. */
const mostWordsAsked = 20;

/** The two actors that a query names one after the other, perhaps with a word between them; null if it does not. */
function pairIn(index: SearchIndex, typed: string): FindGroup | null {
	const words = typed.trim().split(/[\s,;&+/–—-]+/u);
	if (words.length < 2 || words.length > mostWords) return null;
	const ends = [...words.keys()].flatMap((end) => [0, 1].map((between) => ({ end, between })));
	const pairs = ends.flatMap(({ end, between }) => {
		const one = bestActor(index, words.slice(0, end).join(' '));
		const other = one && bestActor(index, words.slice(end + between).join(' '));
		if (!one || !other || one.entry === other.entry) return [];
		return [{ one: one.entry, other: other.entry, rank: one.rank + other.rank + between }];
	});
	const [best] = pairs.sort((a, b) => a.rank - b.rank);
	if (!best) return null;
	const name = { text: `${best.one.own.text} – ${best.other.own.text}`, marks: [] };
	const find: Find = { kind: 'pair', id: best.one.id, partner: best.other.id, name, also: null };
	return { kind: 'pair', finds: [find], count: 1 };
}

/** The words of a query with which names of actors or their parts begin, without short ones such as “and”. */
function namesIn(index: SearchIndex, typed: string): string {
	const words = foldedWords(typed)
		.slice(0, mostWordsAsked)
		.map(({ from, to }) => typed.slice(from, to));
	const telling = words.filter((word) => word.length > 3 || /\p{Lu}.*\p{Lu}/u.test(word));
	return telling
		.filter((word) => (bestActor(index, word)?.rank ?? Infinity) < rankOfWords + 1)
		.join(' ');
}

/** The actor whose name matches best by its letters. */
function bestActor(index: SearchIndex, typed: string) {
	const query = queryOf(typed);
	const actors = index.filter(({ kind }) => kind === 'actor');
	const ranks = actors.map((entry) => ({ entry, rank: rankOfBest(entry, query) }));
	const [best] = ranks.sort((one, other) => one.rank - other.rank);
	return best && best.rank < rankOfSound ? best : null;
}

function ranked(index: SearchIndex, query: Query, date: string | null): Entry[] {
	const found: { entry: Entry; rank: number }[] = [];
	const span = date === null ? null : spanOf(date);
	for (const entry of index) {
		const rank = Math.min(rankOfBest(entry, query), rankOfDate(entry, date, span));
		if (rank < Infinity) found.push({ entry, rank });
	}
	return found.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** What is dated to the very query comes first, and then what may have gone on at that time. */
function rankOfDate({ date }: Entry, wanted: string | null, span: DateSpan | null): number {
	if (date === undefined || span === null) return Infinity;
	if (date === wanted) return 0;
	return overlaps(spanOf(date), span) ? 1 : Infinity;
}

/** The best rank among its names; its own name wins over another name that matches equally well. */
function rankOfBest({ kind, own, others, all }: Entry, query: Query): number {
	if (!mayAnswer(all, query)) return Infinity;
	// The sentence of a claim is no name: that it begins with the query says no more than that it has it.
	let best = Math.max(rankOf(own.spelling, query), kind === 'claim' ? rankOfWords : 0);
	for (const { spelling } of others) best = Math.min(best, rankOf(spelling, query) + 0.5);
	return best;
}

/** Reports another name only if the thing’s own name does not match by letters. */
function findOf({ kind, id, claim, own, others }: Entry, query: Query): Find {
	const other = rankOf(own.spelling, query) < rankOfSound ? null : betterThan(own, others, query);
	const marked = ({ text }: Name) => ({ text, marks: marksIn(text, query) });
	const of = { kind, id, ...(claim === undefined ? {} : { claim }) };
	return other
		? { ...of, name: { text: own.text, marks: [] }, also: marked(other) }
		: { ...of, name: marked(own), also: null };
}

function betterThan(own: Name, others: readonly Name[], query: Query): Name | null {
	let [best, rank]: [Name | null, number] = [null, rankOf(own.spelling, query)];
	for (const other of others) {
		const next = rankOf(other.spelling, query);
		if (next < rank) [best, rank] = [other, next];
	}
	return best;
}
