import type { Id } from './case.ts';
import { marksIn, type Mark } from './marks.ts';
import type { Entry, Name, SearchedKind, SearchIndex } from './searchIndex.ts';
import { mayAnswer, queryOf, rankOf, rankOfSound, type Query } from './spelling.ts';

/** A text, and the parts of it that match the search. */
export interface MarkedText {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** A result, found by its own name or by another one. */
export interface Find {
	readonly kind: SearchedKind | 'pair';
	readonly id: Id;
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
 * the best result comes first; otherwise the order is that of the file.
 */
export function search(index: SearchIndex, typed: string, limit: number): FindGroup[] {
	const query = queryOf(typed);
	const pair = pairIn(index, typed);
	const groups = new Map<SearchedKind, Entry[]>();
	for (const entry of ranked(index, query)) {
		const group = groups.get(entry.kind);
		if (group) group.push(entry);
		else groups.set(entry.kind, [entry]);
	}
	const found = [...groups].map(([kind, entries]) => ({
		kind,
		finds: entries.slice(0, limit).map((entry) => findOf(entry, query)),
		count: entries.length
	}));
	return pair && !groups.has('actor') ? [...found, pair] : found;
}

/** A query with more words than this names no two actors. */
const mostWords = 8;

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

/** The actor whose name matches best by its letters. */
function bestActor(index: SearchIndex, typed: string) {
	const query = queryOf(typed);
	const actors = index.filter(({ kind }) => kind === 'actor');
	const ranks = actors.map((entry) => ({ entry, rank: rankOfBest(entry, query) }));
	const [best] = ranks.sort((one, other) => one.rank - other.rank);
	return best && best.rank < rankOfSound ? best : null;
}

function ranked(index: SearchIndex, query: Query): Entry[] {
	const found: { entry: Entry; rank: number }[] = [];
	for (const entry of index) {
		const rank = rankOfBest(entry, query);
		if (rank < Infinity) found.push({ entry, rank });
	}
	return found.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** The best rank among its names; its own name wins over another name that matches equally well. */
function rankOfBest({ own, others, all }: Entry, query: Query): number {
	if (!mayAnswer(all, query)) return Infinity;
	let best = rankOf(own.spelling, query);
	for (const { spelling } of others) best = Math.min(best, rankOf(spelling, query) + 0.5);
	return best;
}

/** Reports another name only if the thing’s own name does not match by letters. */
function findOf({ kind, id, own, others }: Entry, query: Query): Find {
	const other = rankOf(own.spelling, query) < rankOfSound ? null : betterThan(own, others, query);
	const marked = ({ text }: Name) => ({ text, marks: marksIn(text, query) });
	return other
		? { kind, id, name: { text: own.text, marks: [] }, also: marked(other) }
		: { kind, id, name: marked(own), also: null };
}

function betterThan(own: Name, others: readonly Name[], query: Query): Name | null {
	let [best, rank]: [Name | null, number] = [null, rankOf(own.spelling, query)];
	for (const other of others) {
		const next = rankOf(other.spelling, query);
		if (next < rank) [best, rank] = [other, next];
	}
	return best;
}
