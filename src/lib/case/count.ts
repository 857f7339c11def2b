import type { Case, Claim, Id, Tie } from './case.ts';
import { everything, narrows } from './choice.ts';
import { facets, valuesOfTie, type Facet } from './facets.ts';
import {
	activeParts,
	select,
	withoutPart,
	type Filter,
	type FilterPart,
	type Shown
} from './filter.ts';
import type { Pole } from './vocabulary.ts';

/** For each value of a facet, its number of ties (for blocs and kinds: of actors). */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/**
 * Counts for the legend: for each value, how much of it the view shows, or would show if it were chosen too.
 * The choices within the value's own facet are therefore ignored, as is usual in faceted search. For blocs
 * and kinds it counts the actors that would be in view with any bloc or kind chosen, although ties between
 * two of them may still drop out. Pass `shown` if the filter has already been applied.
 */
export function countFacets(
	source: Case,
	filter: Filter,
	shown: Shown = select(source, filter)
): Counts {
	const counts = facets.map((facet) => {
		const open = narrows(filter.choices[facet])
			? select(source, { ...filter, choices: { ...filter.choices, [facet]: everything } })
			: shown;
		return [facet, countFacet(source, open, facet)] as const;
	});
	return Object.fromEntries(counts) as Record<Facet, ReadonlyMap<string, number>>;
}

/**
 * For each tension and pole, the number of ties that pass the rest of the filter, regardless of its tension
 * filters.
 */
export function countPoles(
	source: Case,
	filter: Filter
): ReadonlyMap<Id, Readonly<Record<Pole, number>>> {
	const counts = new Map<Id, Record<Pole, number>>();
	for (const id of source.tensions.keys()) counts.set(id, { a: 0, b: 0 });
	for (const id of select(source, withoutPart(filter, 'tension')).ties.keys()) {
		for (const { tension, pole } of source.ties.get(id)?.tensions ?? []) {
			const count = counts.get(tension);
			if (count) count[pole] += 1;
		}
	}
	return counts;
}

/** For an empty view: each part of the filter without which something would be shown, and how many ties. */
export function whatEmptied(source: Case, filter: Filter): { part: FilterPart; ties: number }[] {
	return activeParts(filter)
		.map((part) => ({ part, ties: select(source, withoutPart(filter, part)).ties.size }))
		.filter(({ ties }) => ties > 0);
}

function countFacet(source: Case, shown: Shown, facet: Facet): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	const add = (value: string) => counts.set(value, (counts.get(value) ?? 0) + 1);
	if (facet === 'bloc' || facet === 'kind') {
		for (const id of shown.actors) add(source.actors.get(id)?.[facet] ?? '');
		return counts;
	}
	for (const [id, claims] of shown.ties) {
		const tie = source.ties.get(id);
		if (tie) new Set(valuesOf(source, tie, claims, facet)).forEach(add);
	}
	return counts;
}

function valuesOf(
	source: Case,
	tie: Tie,
	claims: readonly Claim[],
	facet: Exclude<Facet, 'bloc' | 'kind'>
): string[] {
	if (facet === 'family' || facet === 'type' || facet === 'standing') {
		return [...valuesOfTie[facet](source, tie)];
	}
	return claims.map((claim) => claim[facet]);
}
