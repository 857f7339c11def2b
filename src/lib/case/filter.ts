import type { Actor, Case, Claim, Id, Tie } from './case.ts';
import { everything, narrows, passes, type Choice } from './choice.ts';
import { facets, facetsOfTies, valuesOfTie, type Facet } from './facets.ts';
import { beginningOf, isToTheDay, overlaps, spanOf, type DateSpan } from './dates.ts';
import { seenThrough, type TensionFilter } from './tensionFilter.ts';

/**
 * How a date meets a range: what it tells surely `began` in it, may have gone on in it (`wentOn`), or is known to
 * the `day` and went on in it.
 */
export const dateMatches = ['began', 'wentOn', 'day'] as const;
export type DateMatch = (typeof dateMatches)[number];

/** A range of EDTF dates, open at either end; `undated` says whether claims without a date pass. */
export interface DateRange {
	readonly from: string | null;
	readonly to: string | null;
	readonly match: DateMatch;
	readonly undated: boolean;
}

/** What a person wants to see. Choices within one facet add up; facets narrow one another. */
export interface Filter {
	readonly tensionFilters: readonly TensionFilter[];
	readonly choices: Readonly<Record<Facet, Choice>>;
	readonly dates: DateRange;
	/** Whether actors stay in the picture if no tie is left to them. */
	readonly keepIsolated: boolean;
}

/** What a filter keeps: actors, and ties with their matching claims. */
export interface Shown {
	readonly actors: ReadonlySet<Id>;
	readonly ties: ReadonlyMap<Id, readonly Claim[]>;
}

/** The ties shown, in the order in which they were found. */
export const tiesIn = (source: Case, shown: Shown): Tie[] =>
	[...shown.ties.keys()].flatMap((id) => source.ties.get(id) ?? []);

export const anyDate: DateRange = { from: null, to: null, match: 'wentOn', undated: true };

export const noFilter: Filter = {
	tensionFilters: [],
	choices: {
		family: everything,
		type: everything,
		standing: everything,
		arena: everything,
		basis: everything,
		asserter: everything,
		bloc: everything,
		kind: everything
	},
	dates: anyDate,
	keepIsolated: false
};

/** Whether the filter leaves anything out. */
export function filters(filter: Filter): boolean {
	return activeParts(filter).length > 0;
}

/** The parts of a filter that can leave something out, so that they can be named to the reader. */
export type FilterPart = Facet | 'tension' | 'dates';

/** The parts that ask something of claims. */
const partsOfClaims: readonly FilterPart[] = ['arena', 'basis', 'asserter', 'dates'];

export function activeParts({ tensionFilters, choices, dates }: Filter): FilterPart[] {
	return [
		...(tensionFilters.length > 0 ? (['tension'] as const) : []),
		...facets.filter((facet) => narrows(choices[facet])),
		...(narrowsDates(dates) ? (['dates'] as const) : [])
	];
}

function narrowsDates({ from, to, match, undated }: DateRange): boolean {
	return from !== null || to !== null || match !== 'wentOn' || !undated;
}

/** Whether a range runs forwards: it begins before it ends, as far as both are given. */
export function runsForwards({ from, to }: Pick<DateRange, 'from' | 'to'>): boolean {
	return (spanOf(from ?? '')?.from ?? -Infinity) <= (spanOf(to ?? '')?.to ?? Infinity);
}

/** The filter without one of its parts. */
export function withoutPart(filter: Filter, part: FilterPart): Filter {
	if (part === 'tension') return { ...filter, tensionFilters: [] };
	if (part === 'dates') return { ...filter, dates: anyDate };
	return { ...filter, choices: { ...filter.choices, [part]: everything } };
}

/**
 * The actors and ties that a filter keeps. A tie passes if both its ends pass, it takes part in a chosen
 * tension, and at least one of its claims meets all conditions on claims together. A tie without claims passes
 * where nothing is asked of claims.
 */
export function select(source: Case, filter: Filter): Shown {
	const passing = new Set<Id>();
	for (const actor of source.actors.values()) if (actorPasses(actor, filter)) passing.add(actor.id);

	const claimPasses = claimTest(filter);
	const asks = activeParts(filter).some((part) => partsOfClaims.includes(part));
	const ties = new Map<Id, readonly Claim[]>();
	for (const tie of source.ties.values()) {
		if (!passing.has(tie.source) || !passing.has(tie.target)) continue;
		if (!tiePasses(source, tie, filter)) continue;
		const claims = tie.claims.filter(claimPasses);
		if (claims.length > 0 || (tie.claims.length === 0 && !asks)) ties.set(tie.id, claims);
	}
	return { actors: withTies(source, filter, passing, ties), ties };
}

function actorPasses({ bloc, kind }: Actor, { choices }: Filter): boolean {
	return passes(choices.bloc, bloc) && passes(choices.kind, kind);
}

function tiePasses(source: Case, tie: Tie, { choices, tensionFilters }: Filter): boolean {
	return (
		facetsOfTies.every(
			(facet) =>
				!narrows(choices[facet]) || passes(choices[facet], ...valuesOfTie[facet](source, tie))
		) &&
		(tensionFilters.length === 0 || seenThrough(tie, tensionFilters) !== null)
	);
}

function claimTest({ choices, dates }: Filter): (claim: Claim) => boolean {
	const from = spanOf(dates.from ?? '')?.from ?? -Infinity;
	const to = spanOf(dates.to ?? '')?.to ?? Infinity;
	const narrowed = narrowsDates(dates);
	return ({ arena, basis, asserter, happened }) => {
		if (!passes(choices.arena, arena) || !passes(choices.basis, basis)) return false;
		if (!passes(choices.asserter, asserter)) return false;
		if (happened === undefined) return dates.undated;
		return !narrowed || meets[dates.match](happened, { from, to });
	};
}

/** Whether a date meets a span of time. */
const meets: Record<DateMatch, (date: string, span: DateSpan) => boolean> = {
	began(date, span) {
		const beginning = beginningOf(date);
		return beginning !== null && beginning.from >= span.from && beginning.to <= span.to;
	},
	wentOn: (date, span) => overlaps(spanOf(date), span),
	day: (date, span) => isToTheDay(date) && overlaps(spanOf(date), span)
};

/** Of the actors that pass: those that still have a tie, and those that have none at all in the case. */
function withTies(
	source: Case,
	{ keepIsolated, tensionFilters }: Filter,
	passing: ReadonlySet<Id>,
	ties: ReadonlyMap<Id, unknown>
): ReadonlySet<Id> {
	if (keepIsolated) return passing;
	const kept = new Set<Id>();
	const tied = new Set<Id>();
	for (const { id, source: from, target } of source.ties.values()) {
		tied.add(from).add(target);
		if (ties.has(id)) kept.add(from).add(target);
	}
	return new Set(
		[...passing].filter((id) => kept.has(id) || (!tied.has(id) && tensionFilters.length === 0))
	);
}
