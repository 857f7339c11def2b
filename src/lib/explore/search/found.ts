import type { Case, Claim, Id } from '#lib/case/case.ts';
import { everything, toggleOnly } from '#lib/case/choice.ts';
import { anyDate, noFilter, select, type Filter } from '#lib/case/filter.ts';
import { narrowTo, tiesOf } from '#lib/case/neighbourhood.ts';
import type { Find } from '#lib/case/search.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** The claim that was found; null if it is none, or no longer there. */
export const claimOf = ({ ties }: Case, { kind, id, claim = -1 }: Find): Claim | null =>
	(kind === 'claim' && ties.get(id)?.claims[claim]) || null;

/** Whether what was found is not in view at the moment; of a voice or a date, whether nothing of it is. */
export function isHeldBack(view: View, find: Find): boolean {
	const { case: source, shown, filter, focus } = view;
	const limit = limitOf(find, filter);
	if (limit) {
		const all = select(source, { ...filter, ...limit });
		return (focus === null ? all : narrowTo(source, all, focus)).ties.size === 0;
	}
	const claim = claimOf(source, find);
	if (claim) return !shown.ties.get(find.id)?.includes(claim);
	const { actors, ties } = elementsOf(source, find);
	return actors.some((id) => !shown.actors.has(id)) || ties.some((id) => !shown.ties.has(id));
}

/** The actors and ties that must be in view to show what was found. */
function elementsOf(
	{ events }: Case,
	{ kind, id, partner }: Find
): Record<'actors' | 'ties', Id[]> {
	if (kind === 'tie') return { actors: [], ties: [id] };
	if (kind === 'event') return events.get(id) ?? { actors: [], ties: [] };
	if (kind !== 'actor' && kind !== 'pair') return { actors: [], ties: [] };
	return { actors: [id, ...(partner === undefined ? [] : [partner])], ties: [] };
}

/** The part of a filter that lets only a voice or a date pass; null for everything else. */
function limitOf({ kind, id }: Find, { choices }: Filter): Partial<Filter> | null {
	if (kind === 'date') return { dates: { ...anyDate, from: id, to: id, undated: false } };
	if (kind !== 'voice') return null;
	return { choices: { ...choices, asserter: toggleOnly(everything, id) } };
}

/** Goes to what was found and brings it into sight; a filter that leaves it out is let go of, and the view says so. */
export function goTo(view: View, find: Find) {
	const held = isHeldBack(view, find);
	const limit = limitOf(find, held ? noFilter : view.filter);
	if (held) view.takeOff(limit ?? {});
	else if (limit) view.change(limit);
	goToKind[find.kind](view, find);
}

const goToKind: Record<Find['kind'], (view: View, find: Find) => void> = {
	actor: (view, { id }) => {
		view.pick(pickedActor(id));
		const ties = tiesOf(view.case, id).filter((tie) => view.shown.ties.has(tie.id));
		const near = ties.flatMap(({ source, target }) => [source, target]);
		view.reveal(new Set([...view.picks.actors, ...near]));
	},
	pair: (view, { id, partner = id }) => {
		const actors = new Set([id, partner]);
		view.pick({ ...noPicks, actors });
		view.reveal(actors);
	},
	tie: (view, { id }) => goToTie(view, id),
	claim: (view, find) => {
		goToTie(view, find.id);
		view.sought = claimOf(view.case, find);
	},
	event: (view, { id }) => {
		const event = view.case.events.get(id);
		if (!event) return;
		view.tell(event);
		const ends = event.ties.flatMap((tie) => endsOf(view.case, tie));
		view.reveal(new Set([...event.actors, ...ends]));
	},
	voice: (view) => view.pick(noPicks),
	date: (view) => view.pick(noPicks),
	tension: (view, { id }) => {
		view.pick(noPicks);
		view.focus = null;
		view.change({ tensionFilters: [{ tension: id, pole: null }] });
	},
	step: (view, { id }) => {
		const step = view.case.story.find((one) => one.id === id);
		if (step) view.lookAt(step);
	}
};

function goToTie(view: View, id: Id) {
	view.pick(pickedTie(id));
	view.reveal(new Set(endsOf(view.case, id)));
}

function endsOf({ ties }: Case, id: Id): Id[] {
	const tie = ties.get(id);
	return tie ? [tie.source, tie.target] : [];
}
