import type { Case, Id, Step } from '#lib/case/case.ts';
import { noFilter, select, type Filter, type Shown } from '#lib/case/filter.ts';
import { narrowTo } from '#lib/case/neighbourhood.ts';
import { writeSeen } from '#lib/case/view/seenView.ts';
import { longestView } from './limits.ts';

/** What is in view of a case, and the filter and the neighbourhood that keep it in view. */
export interface SeenView {
	readonly shown: Shown;
	readonly filter: Filter;
	/** The actor whose neighbourhood is shown. */
	readonly focus: Id | null;
	/** What is picked, or within the window; null stands for all of it. */
	readonly frame: ReadonlySet<Id> | null;
}

/**
 * The parts of a step that shows what is in view; null if nothing is, because every step shows something.
 * `shownAt` gives the same actors and ties for such a step. The step names a tension if all ties of that
 * tension, or of one of its poles, are in view. Otherwise it holds the view, if the filter and the
 * neighbourhood explain what is in view. Everything else is listed one by one.
 */
export function stepFromView(source: Case, looked: SeenView): Pick<Step, 'show' | 'frame'> | null {
	const { shown, frame } = looked;
	if (shown.actors.size === 0) return null;
	const framed = [...shown.actors].filter((id) => frame?.has(id));
	return {
		show: showOf(source, looked),
		frame: framed.length === shown.actors.size ? [] : framed
	};
}

function showOf(source: Case, looked: SeenView): Step['show'] {
	const { shown } = looked;
	const { tensionFilters } = looked.filter;
	const { tension, pole } = (tensionFilters.length === 1 && tensionFilters[0]) || { pole: null };
	const narrowed = pole === null ? {} : { pole };
	const all = tensionFilters.length === 0 ? select(source, noFilter) : null;
	if (all && holds(shown, all) && holds(all, shown)) return { actors: [], ties: [] };
	if (tension === undefined) return viewOf(source, looked) ?? named(source, shown);
	const told = select(source, { ...noFilter, tensionFilters });
	if (told.ties.size > 0 && holds(shown, told)) {
		return { tension, ...narrowed, ...named(source, shown, told) };
	}
	return viewOf(source, looked) ?? { through: tension, ...narrowed, ...named(source, shown) };
}

/** The view in the form that a step holds; null if the step would not show what is in view. */
function viewOf(source: Case, { shown, filter, focus }: SeenView): Step['show'] | null {
	const view = writeSeen({ filter, focus }, source);
	if (view === '' || view.length > longestView) return null;
	const all = select(source, filter);
	const seen = focus === null ? all : narrowTo(source, all, focus);
	return holds(shown, seen) && holds(seen, shown) ? { view, actors: [], ties: [] } : null;
}

const holds = (outer: Shown, inner: Shown) =>
	[...inner.actors].every((id) => outer.actors.has(id)) &&
	[...inner.ties.keys()].every((id) => outer.ties.has(id));

/** The ties that the tension does not cover, and the actors that are not at the end of any of these ties. */
function named(source: Case, { actors, ties }: Shown, told?: Shown) {
	const rest = [...ties.keys()].filter((id) => !told?.ties.has(id));
	const ends = rest.flatMap((id) => {
		const tie = source.ties.get(id);
		return tie ? [tie.source, tie.target] : [];
	});
	const brought = new Set([...(told?.actors ?? []), ...ends]);
	return { actors: [...actors].filter((id) => !brought.has(id)), ties: rest };
}
