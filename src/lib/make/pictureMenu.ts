import type { Case, Point } from '#lib/case/case.ts';
import { tieTitle } from '#lib/case/make/tieTitle.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { offered, type MenuGroup } from '#lib/ui/menuEntries.ts';
import { joiningWords } from '#lib/words/joining.ts';
import { makeWords } from '#lib/words/make.ts';
import { sheetWords } from '#lib/words/sheet.ts';
import { actorMenu } from './actorMenu.ts';
import type { Doable } from './doable.ts';
import { makerOf } from './Maker.svelte.ts';
import { severalMenu } from './severalMenu.ts';
import { tieMenu } from './tieMenu.ts';

/** What can be done with what is picked, or with the ground at a point of the picture; and what that is called. */
export function pictureMenu(view: View, at: Point): { title: string; groups: MenuGroup[] } {
	const [title, { change, look = [], remove }] = asked(view, view.document.current, at);
	const groups = [...change, [...offered(), ...look], remove ? [remove] : []];
	return { title, groups: groups.filter((group) => group.length > 0) };
}

function asked(view: View, source: Case, at: Point): [title: string, Doable] {
	const actors = [...view.picks.actors].flatMap((id) => source.actors.get(id) ?? []);
	const ties = [...view.picks.ties].flatMap((id) => source.ties.get(id) ?? []);
	const [[actor], [tie]] = [actors, ties];
	if (actors.length + ties.length > 1)
		return [joiningWords.selected(actors.length, ties.length), severalMenu(view, actors, ties)];
	if (actor) return [actor.shortName, actorMenu(view, actor)];
	if (tie) return [tieTitle(source, tie), tieMenu(view, tie)];
	return [makeWords.onPicture.ground, groundMenu(view, at)];
}

function groundMenu(view: View, at: Point): Doable {
	const add = { label: makeWords.onPicture.addActor, act: () => makerOf(view).beginActor(at) };
	const everything = { label: sheetWords.everything, act: () => view.takeOff() };
	return { change: [[add]], look: view.narrowed ? [everything] : [] };
}
