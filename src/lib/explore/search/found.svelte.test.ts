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

test('a claim is shown in its tie, and marked until something else is picked', () => {
	const find = { ...found('claim', 'mayor-presses'), claim: 1 };
	goTo(view, find);
	expect(view.picks).toEqual(pickedTie('mayor-presses'));
	expect(view.sought).toBe(harbour.ties.get('mayor-presses')!.claims[1]);
	view.pick(pickedActor('mayor'));
	expect(view.sought).toBeNull();
});

test('a claim that the filter leaves out of a tie in view is held back, and shown', () => {
	view.toggle('asserter', 'mayor');
	const denial = { ...found('claim', 'mayor-presses'), claim: 1 };
	expect(view.shown.ties.has('mayor-presses')).toBe(true);
	expect(isHeldBack(view, denial)).toBe(true);
	goTo(view, denial);
	expect(view.narrowed).toBe(false);
	expect(isHeldBack(view, { ...denial, claim: 7 })).toBe(false);
});

test('an event is told, all that takes part in it picked, until something else is picked', () => {
	goTo(view, found('event', 'scuffle'));
	expect([...view.picks.ties]).toEqual(['guards-rowers', 'rowers-guards']);
	expect([view.event, view.picked, view.narrowed]).toEqual(['scuffle', true, false]);
	expect(view.frame).toEqual(new Set(['guards', 'rowers']));
	view.pick(pickedActor('mayor'));
	expect(view.event).toBeNull();
});

test('an event that nobody takes part in is told too, and left by going back', () => {
	goTo(view, found('event', 'vote'));
	expect([view.event, view.picks, view.picked]).toEqual(['vote', noPicks, true]);
	expect([view.back(), view.event, view.back()]).toEqual([true, null, false]);
});

test('a voice and a date narrow what is in view to themselves', () => {
	goTo(view, found('voice', 'clerk'));
	expect([...view.shown.ties.keys()]).toEqual(['mayor-backs']);
	expect(view.filter.tensionFilters).not.toEqual([]);
	goTo(view, found('voice', 'mayor'));
	expect([...view.filter.choices.asserter.only]).toEqual(['mayor']);
	view.clear();
	goTo(view, found('date', '2021-05-02'));
	expect(view.filter.dates).toMatchObject({ from: '2021-05-02', to: '2021-05-02', undated: false });
});

test('of a voice of which nothing is in view the rest of the filter is taken off, and that is said', () => {
	const { filter } = view;
	view.toggle('family', 'pressure');
	const before = view.filter;
	const clerk = found('voice', 'clerk');
	view.toggle('arena', 'public');
	expect(isHeldBack(view, clerk)).toBe(true);
	goTo(view, clerk);
	expect([...view.shown.ties.keys()]).toEqual(['mayor-backs', 'dockers-dockers']);
	expect(view.letGo).toMatchObject({ step: null });
	expect([filter.choices.arena, before.choices.arena].every(({ only }) => only.size === 0)).toBe(
		true
	);
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
