import type { Case, Claim, Id, Step } from './case.ts';
import { noFilter, select, type Filter, type Shown } from './filter.ts';
import { narrowTo } from './neighbourhood.ts';
import { readSeen } from './view/seenView.ts';

/** The filter of a step: that of its view, or its tension. What the step names is shown in addition. */
export function filterOf(source: Case, { show }: Step): Filter {
	if (show.view !== undefined) return readSeen(show.view, source).filter;
	const tension = show.tension ?? show.through;
	if (tension === undefined) return noFilter;
	return { ...noFilter, tensionFilters: [{ tension, pole: show.pole ?? null }] };
}

/**
 * What is on the stage at a step: what its view or its tension shows, and everything it names, with the
 * actors at both ends of every tie. A step without any of these shows the whole case. What the step hides is
 * left out, and with it the ties of a hidden actor, and whoever loses its last tie by that.
 */
export function shownAt(source: Case, step: Step): Shown {
	const steps = known.get(source) ?? new WeakMap<Step, Shown>();
	known.set(source, steps);
	const shown = steps.get(step) ?? withoutHiddenAt(source, step);
	steps.set(step, shown);
	return shown;
}

/** Whoever looks for questions asks what a step shows thousands of times, and it never changes. */
const known = new WeakMap<Case, WeakMap<Step, Shown>>();

function withoutHiddenAt(source: Case, step: Step): Shown {
	const all = withHiddenAt(source, step);
	return step.without ? less(source, all, step, step.without) : all;
}

function less(
	source: Case,
	{ actors, ties }: Shown,
	{ show }: Step,
	without: NonNullable<Step['without']>
): Shown {
	const [noActors, noTies] = [new Set(without.actors), new Set(without.ties)];
	const isLeft = ([id]: readonly [Id, unknown]) => {
		const tie = source.ties.get(id);
		return !noTies.has(id) && !noActors.has(tie?.source ?? '') && !noActors.has(tie?.target ?? '');
	};
	const left = new Map([...ties].filter(isLeft));
	const [before, after] = [endsOf(source, ties.keys()), endsOf(source, left.keys())];
	// Whoever the step names itself stays without any tie.
	const isLoose = (id: Id) => before.has(id) && !after.has(id) && !show.actors.includes(id);
	const stays = (id: Id) => !noActors.has(id) && !isLoose(id);
	return { actors: new Set([...actors].filter(stays)), ties: left };
}

/** The actors at both ends of ties. */
export function endsOf({ ties }: Case, ids: Iterable<Id>): ReadonlySet<Id> {
	const found = [...ids].flatMap((id) => ties.get(id) ?? []);
	return new Set(found.flatMap(({ source, target }) => [source, target]));
}

/** What a step shows, with what it hides. */
function withHiddenAt(source: Case, step: Step): Shown {
	const { actors, ties } = step.show;
	const seen = seenAt(source, step);
	const shown = new Map<Id, readonly Claim[]>(seen?.ties);
	for (const id of ties) {
		const tie = source.ties.get(id);
		if (tie) shown.set(id, tie.claims);
	}
	const on = new Set<Id>([...(seen?.actors ?? []), ...actors]);
	return { actors: new Set([...on, ...endsOf(source, shown.keys())]), ties: shown };
}

/** The actors a step is framed on: those it names, or all it shows. */
export function framedAt(source: Case, step: Step): ReadonlySet<Id> {
	const { actors } = shownAt(source, step);
	const framed = step.frame.filter((id) => actors.has(id));
	return framed.length > 0 ? new Set(framed) : actors;
}

/** What a step shows besides what it names; null if there is nothing else. */
function seenAt(source: Case, step: Step): Shown | null {
	const { view, tension, actors, ties } = step.show;
	if (view !== undefined) {
		const { filter, focus } = readSeen(view, source);
		const shown = select(source, filter);
		return focus === null ? shown : narrowTo(source, shown, focus);
	}
	if (tension !== undefined) return select(source, filterOf(source, step));
	return actors.length === 0 && ties.length === 0 ? select(source, noFilter) : null;
}
