import type { Picks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** Picks these and, if the view leaves any of them out, takes off what does. */
export function showMade(view: View, picks: Picks) {
	view.joining = false;
	view.pick(picks);
	const { actors, ties } = view.shown;
	const isShown = [...picks.actors].every((id) => actors.has(id));
	if (!isShown || ![...picks.ties].every((id) => ties.has(id))) view.takeOff();
}
