import type { Case, Id, Tension, Tie } from './case.ts';
import type { Pole } from './vocabulary.ts';

/** A tension that the case is looked at through, and the pole it is narrowed to, if any. */
export interface TensionFilter {
	readonly tension: Id;
	readonly pole: Pole | null;
}

/** The tension filter with which a case opens: its own tension, if it names one. */
export function openingTensions({ about }: Case): TensionFilter[] {
	return about.opensOn === undefined ? [] : lookThrough([], about.opensOn);
}

/** These filters without those on tensions that the case does not have, such as after undo; the same if it has all. */
export function known(
	filters: readonly TensionFilter[],
	{ tensions }: Case
): readonly TensionFilter[] {
	const left = filters.filter(({ tension }) => tensions.has(tension));
	return left.length === filters.length ? filters : left;
}

/** The filter on this tension, if the case is looked at through it. */
export function filterOn(filters: readonly TensionFilter[], tension: Id): TensionFilter | null {
	return filters.find((filter) => filter.tension === tension) ?? null;
}

/** Only this tension; none, if it was already the only one. */
export function lookThrough(filters: readonly TensionFilter[], tension: Id): TensionFilter[] {
	return filters.length === 1 && filterOn(filters, tension) ? [] : [{ tension, pole: null }];
}

/** The tension filters with one more tension, or without it. */
export function toggleTension(filters: readonly TensionFilter[], tension: Id): TensionFilter[] {
	return filterOn(filters, tension)
		? filters.filter((filter) => filter.tension !== tension)
		: [...filters, { tension, pole: null }];
}

/** The tension filters with a tension narrowed to one pole, or widened to both. */
export function togglePole(
	filters: readonly TensionFilter[],
	tension: Id,
	pole: Pole
): TensionFilter[] {
	return filters.map((filter) =>
		filter.tension === tension ? { tension, pole: filter.pole === pole ? null : pole } : filter
	);
}

/** The pole at which a tie is seen. */
export interface Seen {
	readonly tension: Id;
	readonly pole: Pole;
	/** The place of the tension among those looked through, from 0: it decides the colours of its poles. */
	readonly place: number;
}

/** The tension and pole through which a tie is seen: the first chosen tension that it takes part in. */
export function seenThrough(tie: Tie, filters: readonly TensionFilter[]): Seen | null {
	for (const [place, { tension: id, pole }] of filters.entries()) {
		const part = tie.tensions.find(({ tension }) => tension === id);
		if (part && (pole === null || pole === part.pole)) return { ...part, place };
	}
	return null;
}

/** The tensions that a tie takes part in, with its pole in each and the label of that pole. */
export const polesOf = (
	source: Case,
	tie: Tie
): { tension: Tension; pole: Pole; label: string }[] =>
	tie.tensions.flatMap(({ tension: id, pole }) => {
		const tension = source.tensions.get(id);
		const label = tension?.poles.find((side) => side.id === pole)?.label ?? '';
		return tension ? [{ tension, pole, label }] : [];
	});
