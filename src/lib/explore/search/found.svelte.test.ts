import { beforeEach, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../../tests/fixtures/view-on.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { Find } from '#lib/case/search.ts';
import { noPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { goTo, isHeldBack } from './found.ts';

const harbour = parseCase(smallCase());
const found = (kind: Find['kind'], id: string): Find => ({
	kind,
	id,
	also: null,
	name: { text: id, marks: [] }
});
let view: View;

beforeEach(() => {
	view = viewOn(harbour);
});

test('an actor in view is picked, and framed with its partners', () => {
	const { filter } = view;
	goTo(view, found('actor', 'mayor'));
	expect([view.picks, view.filter]).toEqual([pickedActor('mayor'), filter]);
	expect(view.frame).toEqual(new Set(['mayor', 'company']));
});

test('what the filter holds back is told, and the filter taken off when one goes there', () => {
	const guards = found('actor', 'guards');
	const { filter } = view;
	expect(isHeldBack(view, guards)).toBe(true);
	goTo(view, guards);
	expect([isHeldBack(view, guards), view.narrowed]).toEqual([false, false]);
	expect(view.letGo).toEqual({ filter, focus: null, step: null });
	expect(view.frame).toEqual(new Set(['guards', 'company', 'rowers']));
});

test('what was let go of can be brought back, until the view is narrowed anew', () => {
	const { filter } = view;
	goTo(view, found('actor', 'guards'));
	view.takeBack(view.letGo!);
	expect([view.filter, view.picks, view.letGo]).toEqual([filter, pickedActor('guards'), null]);
	goTo(view, found('actor', 'guards'));
	view.toggle('family', 'conflict');
	expect(view.letGo).toBeNull();
});

test('a neighbourhood that holds it back is left', () => {
	view.clear();
	view.focusOn('dockers');
	goTo(view, found('tie', 'guards-rowers'));
	expect([view.focus, view.picks]).toEqual([null, pickedTie('guards-rowers')]);
	expect(view.frame).toEqual(new Set(['guards', 'rowers']));
});

test('a tension is looked through alone', () => {
	view.focusOn('mayor');
	goTo(view, found('tension', 'stay-go'));
	expect(view.filter.tensionFilters).toEqual([{ tension: 'stay-go', pole: null }]);
	expect([view.picks, view.focus]).toEqual([noPicks, null]);
});

test('a step is shown as the story shows it', () => {
	for (const step of harbour.story) {
		view.focusOn('mayor');
		goTo(view, found('step', step.id));
		const { filter, focus, picks, frame } = view;
		expect(view.step).toBe(step.id);
		expect(view.shown).toEqual(shownAt(harbour, step));
		view.clear();
		view.lookAt(step);
		expect([filter, focus, picks, frame]).toEqual([
			view.filter,
			view.focus,
			view.picks,
			view.frame
		]);
	}
});

test('a frame holds until the view changes', () => {
	goTo(view, found('actor', 'mayor'));
	view.pick(noPicks);
	expect(view.frame).not.toBe(view.shown.actors);
	view.toggle('family', 'support');
	expect(view.frame).toBe(view.shown.actors);
});

test('two actors that were searched for together are picked together', () => {
	const pair = { ...found('pair', 'mayor'), partner: 'guards' };
	expect(isHeldBack(view, pair)).toBe(true);
	goTo(view, pair);
	expect([...view.picks.actors]).toEqual(['mayor', 'guards']);
	expect([isHeldBack(view, pair), view.narrowed]).toEqual([false, false]);
	expect(view.frame).toEqual(new Set(['mayor', 'guards']));
});

test('what is searched for joins what is picked, when another is awaited', () => {
	view.pick(pickedActor('mayor'));
	view.joining = true;
	goTo(view, found('actor', 'company'));
	expect([...view.picks.actors]).toEqual(['mayor', 'company']);
});
