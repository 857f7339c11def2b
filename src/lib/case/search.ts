import type { Id } from './case.ts';
import { marksIn, type Mark } from './marks.ts';
import type { Entry, Name, SearchedKind, SearchIndex } from './searchIndex.ts';
import { mayAnswer, queryOf, rankOf, rankOfSound, type Query } from './spelling.ts';

/** A text, and the parts of it that were searched for. */
export interface MarkedText {
	readonly text: string;
	readonly marks: readonly Mark[];
}

/** A thing found, by its own name or by another that it goes by. */
export interface Find {
	readonly kind: SearchedKind;
	readonly id: Id;
	readonly name: MarkedText;
	readonly also: MarkedText | null;
}

/** The best finds of a kind, and how many there are in all. */
export interface FindGroup {
	readonly kind: SearchedKind;
	readonly finds: readonly Find[];
	readonly count: number;
}

/**
 * What answers a query, at most `limit` of a kind. Best is the very name, then one that begins so, has words
 * that do, has the letters inside, sounds so; the kind with the best find goes first, the rest keep file order.
 */
export function search(index: SearchIndex, typed: string, limit: number): FindGroup[] {
	const query = queryOf(typed);
	const groups = new Map<SearchedKind, Entry[]>();
	for (const entry of ranked(index, query)) {
		const group = groups.get(entry.kind);
		if (group) group.push(entry);
		else groups.set(entry.kind, [entry]);
	}
	return [...groups].map(([kind, entries]) => ({
		kind,
		finds: entries.slice(0, limit).map((entry) => findOf(entry, query)),
		count: entries.length
	}));
}

function ranked(index: SearchIndex, query: Query): Entry[] {
	const found: { entry: Entry; rank: number }[] = [];
	for (const entry of index) {
		const rank = rankOfBest(entry, query);
		if (rank < Infinity) found.push({ entry, rank });
	}
	return found.sort((one, other) => one.rank - other.rank).map(({ entry }) => entry);
}

/** Of two that answer equally well, the one that does so by its own name goes first. */
function rankOfBest({ own, others, all }: Entry, query: Query): number {
	if (!mayAnswer(all, query)) return Infinity;
	let best = rankOf(own.spelling, query);
	for (const { spelling } of others) best = Math.min(best, rankOf(spelling, query) + 0.5);
	return best;
}

/** Reports another name only if the thing’s own name has none of the letters. */
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
