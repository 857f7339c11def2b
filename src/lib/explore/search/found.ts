import type { Id } from '#lib/case/case.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import type { Find } from '#lib/case/search.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** Whether what was found is not in view at the moment. */
export function isHeldBack({ shown }: View, find: Find): boolean {
	if (find.kind === 'tie') return !shown.ties.has(find.id);
	return actorsOf(find).some((id) => !shown.actors.has(id));
}

const actorsOf = ({ kind, id, partner }: Find): Id[] =>
	kind === 'actor' || kind === 'pair' ? [id, ...(partner === undefined ? [] : [partner])] : [];

/** Goes to what was found and brings it into sight; a filter that leaves it out is let go of, and the view says so. */
export function goTo(view: View, find: Find) {
	if (isHeldBack(view, find)) view.takeOff();
	goToKind[find.kind](view, find.id, find.partner);
}

const goToKind: Record<Find['kind'], (view: View, id: Id, partner?: Id) => void> = {
	actor: (view, id) => {
		view.pick(pickedActor(id));
		const ties = tiesOf(view.case, id).filter((tie) => view.shown.ties.has(tie.id));
		const near = ties.flatMap(({ source, target }) => [source, target]);
		view.reveal(new Set([...view.picks.actors, ...near]));
	},
	pair: (view, id, partner = id) => {
		const actors = new Set([id, partner]);
		view.pick({ ...noPicks, actors });
		view.reveal(actors);
	},
	tie: (view, id) => {
		const tie = view.case.ties.get(id);
		view.pick(pickedTie(id));
		if (tie) view.reveal(new Set([tie.source, tie.target]));
	},
	tension: (view, id) => {
		view.pick(noPicks);
		view.focus = null;
		view.change({ tensionFilters: [{ tension: id, pole: null }] });
	},
	step: (view, id) => {
		const step = view.case.story.find((one) => one.id === id);
		if (step) view.lookAt(step);
	}
};
