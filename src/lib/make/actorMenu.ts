import type { Actor, Id } from '#lib/case/case.ts';
import { changeEntry } from '#lib/case/make/entries.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { actorKinds } from '#lib/case/vocabulary.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { MenuEntry } from '#lib/ui/menuEntries.ts';
import { makeWords } from '#lib/words/make.ts';
import { words } from '#lib/words/words.ts';
import type { Doable } from './doable.ts';
import { makerOf } from './Maker.svelte.ts';
import { namesIn } from './refs.ts';
import { writeIn } from './writeIn.ts';

const { fields, values } = makeWords;

/** What can be done with an actor. */
export function actorMenu(view: View, actor: Actor): Doable {
	const maker = makerOf(view);
	const chosen = { actors: new Set([actor.id]), ties: new Set<Id>() };
	const tied = tiesOf(view.document.current, actor.id).length;
	const change = [
		[{ label: makeWords.tieTo, act: () => maker.beginTie(actor.id) }],
		[
			{ label: makeWords.onPicture.rename, act: () => writeIn(view, actor.id, 'name') },
			{ label: fields.actors.bloc, act: blocs(view, actor) },
			{ label: fields.actors.kind, act: kinds(view, actor) }
		],
		[
			{ label: makeWords.duplicateActor, act: () => maker.duplicate(chosen) },
			{ label: makeWords.mergeWith, act: () => writeIn(view, actor.id, 'merge') }
		]
	];
	const remove = { label: makeWords.removeActor(tied), act: () => maker.remove(chosen) };
	return { change, look: [neighbourhood(view, actor)], remove };
}

const blocs = (view: View, { id, bloc }: Actor): MenuEntry[] =>
	namesIn(view.document.current, 'blocs').map(([each, label]) => ({
		label,
		checked: each === bloc,
		act: () => view.document.apply(changeEntry('actors', id, { bloc: each }))
	}));

const kinds = (view: View, { id, kind }: Actor): MenuEntry[] =>
	actorKinds.map((each) => ({
		label: values.actors.kind[each],
		checked: each === kind,
		act: () => view.document.apply(changeEntry('actors', id, { kind: each }))
	}));

const neighbourhood = (view: View, { id }: Actor): MenuEntry =>
	view.focus === id
		? { label: words.details.unfocus, act: () => (view.focus = null) }
		: { label: words.details.focus, act: () => view.focusOn(id) };
