import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { tiesIn, viewOn, wholeViewOn } from '../../../tests/fixtures/view-on.ts';
import type { Step } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { noFilter } from '#lib/case/filter.ts';
import { removeEntry } from '#lib/case/make/removeEntry.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { changeStep, removeSteps } from '#lib/case/story/edits.ts';

const harbour = parseCase(smallCase());
const viewOf = (source = harbour) => viewOn(source);

describe('a view', () => {
	test('opens on the tension that the case opens on', () => {
		const view = viewOf();
		expect(view.filter.tensionFilters).toEqual([{ tension: 'said-done', pole: null }]);
		expect(tiesIn(view)).toEqual(['mayor-presses', 'mayor-backs']);
		expect(view.narrowed).toBe(true);
	});

	test('through a tension that is removed shows everything, and is back with it', () => {
		const view = viewOf();
		view.document.apply(removeEntry('tensions', 'said-done'));
		expect(tiesIn(view)).toEqual([...harbour.ties.keys()]);
		expect([view.tensionFilters, view.narrowed]).toEqual([[], false]);
		view.document.undo();
		expect(tiesIn(view)).toEqual(['mayor-presses', 'mayor-backs']);
	});

	test('of a case that opens on none shows everything', () => {
		const view = viewOf(parseCase({ ...smallCase(), opensOn: undefined }));
		expect(view.filter).toEqual(noFilter);
		expect(tiesIn(view)).toEqual([...harbour.ties.keys()]);
		expect(view.narrowed).toBe(false);
	});

	test('counts a tension as soon as there is one more', () => {
		const view = wholeViewOn(harbour);
		expect(view.poleCounts.size).toBe(2);
		const another = { ...harbour.tensions.get('stay-go')!, id: 'new' };
		const tensions = new Map([...harbour.tensions, ['new', another]]);
		view.document.apply({ ...moveActors(new Map()), apply: (before) => ({ ...before, tensions }) });
		expect(view.poleCounts.size).toBe(3);
	});

	test('shows what comes from beyond the sources, until it is told not to', () => {
		const view = wholeViewOn(harbour);
		expect(view.case.actors.get('mayor')?.background).toBeDefined();
		view.background = false;
		expect(view.case.actors.get('mayor')?.background).toBeUndefined();
		expect(view.document.current.actors.get('mayor')?.background).toBeDefined();
	});
});

describe('a step of the story', () => {
	const [said, blows] = parseCase(smallCase()).story as [Step, Step];

	test('is looked at as the stage shows it, in the colours of its tension', () => {
		const view = viewOf();
		view.focusOn('guards');
		view.lookAt(blows);
		expect(view.shown).toEqual(shownAt(view.case, blows));
		expect([view.narrowed, view.focus, view.linked.step]).toEqual([true, null, 'blows']);
		view.lookAt(said);
		expect(view.filter.tensionFilters).toEqual([{ tension: 'said-done', pole: 'a' }]);
		expect(view.frame).toEqual(new Set(said.frame));
	});

	test('is left when the filter is touched, or cleared', () => {
		const view = viewOf();
		view.lookAt(blows);
		view.toggle('family', 'conflict');
		expect(view.atStep).toBeNull();
		view.lookAt(blows);
		view.clear();
		expect([view.atStep, view.narrowed]).toEqual([null, false]);
	});

	test('is followed when it changes, and left when it goes', () => {
		const view = viewOf();
		view.lookAt(blows);
		view.document.apply(changeStep('blows', { show: said.show }));
		expect(view.shown).toEqual(shownAt(view.case, said));
		view.document.apply(removeSteps(['blows']));
		expect([view.atStep, view.linked.step]).toEqual([null, null]);
	});

	test('written anew, or an actor moved, changes nothing of what is shown and framed', () => {
		const view = viewOf();
		const { shown, frame } = view;
		view.document.apply(changeStep('said', { caption: 'Another.' }));
		view.places.drag(new Map([['mayor', { x: 9, y: 9 }]]));
		expect([view.shown === shown, view.frame === frame]).toEqual([true, true]);
	});
});
