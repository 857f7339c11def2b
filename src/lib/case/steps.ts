import type { Case, Id, Step, Claim } from './case.ts';
import { noFilter, select, type Filter, type Shown } from './filter.ts';

/** The filter of a step: the tension it looks through, if it does. What it names stands beside that. */
export function filterOf({ show }: Step): Filter {
	const tension = show.tension ?? show.through;
	if (tension === undefined) return noFilter;
	return { ...noFilter, tensionFilters: [{ tension, pole: show.pole ?? null }] };
}

/**
 * What is on the stage at a step: the ties of its tension with their actors, and all it names, with the
 * actors at both ends of every tie. A step that says neither shows the whole case.
 */
export function shownAt(source: Case, step: Step): Shown {
	const { tension, actors, ties } = step.show;
	if (tension === undefined && actors.length === 0 && ties.length === 0) {
		return select(source, noFilter);
	}
	const seen = tension === undefined ? null : select(source, filterOf(step));
	const shown = new Map<Id, readonly Claim[]>(seen?.ties);
	for (const id of ties) {
		const tie = source.ties.get(id);
		if (tie) shown.set(id, tie.claims);
	}
	const on = new Set<Id>([...(seen?.actors ?? []), ...actors]);
	for (const id of shown.keys()) {
		const tie = source.ties.get(id);
		if (tie) on.add(tie.source).add(tie.target);
	}
	return { actors: on, ties: shown };
}

/** The actors a step is framed on: those it names, or all it shows. */
export function framedAt(source: Case, step: Step): ReadonlySet<Id> {
	return step.frame.length > 0 ? new Set(step.frame) : shownAt(source, step).actors;
}
