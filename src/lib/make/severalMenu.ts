import type { Actor, Tie } from '#lib/case/case.ts';
import { copiesOf } from '#lib/case/make/duplicateElements.ts';
import { moveToBloc } from '#lib/case/make/moveToBloc.ts';
import { withTiesOf } from '#lib/case/make/removeElements.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { MenuEntry } from '#lib/ui/menuEntries.ts';
import { makeWords } from '#lib/words/make.ts';
import { several } from './Asked.ts';
import type { Doable } from './doable.ts';
import { makerOf } from './Maker.svelte.ts';
import { namesIn } from './refs.ts';
import { writeIn } from './writeIn.ts';

/** What can be done with several actors and ties at once. */
export function severalMenu(view: View, actors: readonly Actor[], ties: readonly Tie[]): Doable {
	const maker = makerOf(view);
	const source = view.document.current;
	const chosen = { actors: idsOf(actors), ties: idsOf(ties) };
	const copies = copiesOf(source, chosen);
	const gone = withTiesOf(source, chosen);
	const [one, other, third] = actors;
	const move = { label: makeWords.moveToBloc, act: blocs(view, actors) };
	const copy = {
		label: makeWords.duplicate(copies.actors.size, copies.ties.size),
		act: () => maker.duplicate(chosen)
	};
	const merge = { label: makeWords.mergeThese, act: () => writeIn(view, several(actors), 'merge') };
	const change = [
		one && other && !third ? [tieBetween(view, one, other)] : [],
		one ? [move] : [],
		other && !third ? [copy, merge] : [copy]
	];
	const remove = {
		label: makeWords.removeSeveral(gone.actors.size, gone.ties.size),
		act: () => maker.remove(chosen)
	};
	return { change, remove };
}

const tieBetween = (view: View, from: Actor, to: Actor): MenuEntry => ({
	label: makeWords.tieTo,
	act: () => makerOf(view).beginTie(from.id, to.id)
});

const idsOf = (entries: readonly { id: string }[]) => new Set(entries.map(({ id }) => id));

const blocs = (view: View, actors: readonly Actor[]): MenuEntry[] =>
	namesIn(view.document.current, 'blocs').map(([bloc, label]) => ({
		label,
		checked: actors.every((actor) => actor.bloc === bloc),
		act: () => view.document.apply(moveToBloc(idsOf(actors), bloc))
	}));
