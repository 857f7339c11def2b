import type { Id } from '#lib/case/case.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import type { Find } from '#lib/case/search.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** Whether what was found is not in view at the moment. */
export function isHeldBack({ shown }: View, { kind, id }: Find): boolean {
	return (kind === 'actor' && !shown.actors.has(id)) || (kind === 'tie' && !shown.ties.has(id));
}

/** Goes to what was found and brings it into sight; a filter that leaves it out is let go of, and the view says so. */
export function goTo(view: View, find: Find) {
	if (isHeldBack(view, find)) view.takeOff();
	goToKind[find.kind](view, find.id);
}

const goToKind: Record<Find['kind'], (view: View, id: Id) => void> = {
	actor: (view, id) => {
		view.pick(pickedActor(id));
		const ties = tiesOf(view.case, id).filter((tie) => view.shown.ties.has(tie.id));
		view.reveal(new Set([id, ...ties.flatMap(({ source, target }) => [source, target])]));
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
