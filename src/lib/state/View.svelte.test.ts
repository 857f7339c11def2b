import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { tiesIn, viewOn, wholeViewOn } from '../../../tests/fixtures/view-on.ts';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { countPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';

const harbour = parseCase(smallCase());
const viewOf = (source = harbour) => viewOn(source);

describe('the filter', () => {
	test('takes values of the legend one by one, and gives them up again', () => {
		const view = wholeViewOn(harbour);
		view.toggle('family', 'conflict');
		view.toggle('family', 'contact');
		expect(tiesIn(view)).toEqual(['company-mayor', 'guards-rowers', 'rowers-guards']);
		view.toggle('family', 'conflict');
		expect(tiesIn(view)).toEqual(['company-mayor']);
		view.toggle('family', 'contact');
		expect(view.narrowed).toBe(false);
	});

	test('hides a value, and shows it again', () => {
		const view = wholeViewOn(harbour);
		view.hide('arena', 'public');
		expect(tiesIn(view)).toEqual(['mayor-backs', 'company-mayor', 'dockers-dockers']);
		view.hide('arena', 'public');
		expect(tiesIn(view)).toHaveLength(9);
	});

	test('changes one part and leaves the others', () => {
		const view = wholeViewOn(harbour);
		view.toggle('family', 'conflict');
		view.change({ dates: { from: '2022', to: null, match: 'wentOn' as const, undated: false } });
		expect(tiesIn(view)).toEqual([]);
		expect(view.filter.choices.family.only).toEqual(new Set(['conflict']));
	});

	test('is counted, and answers for an empty view', () => {
		const view = wholeViewOn(harbour);
		expect(view.emptiedBy).toEqual([]);
		view.toggle('family', 'conflict');
		expect(view.counts.arena.get('public')).toBe(2);
		expect(view.poleCounts.get('stay-go')).toEqual({ a: 0, b: 0 });
		view.toggle('arena', 'private');
		expect(view.emptiedBy).toEqual([
			{ part: 'family', ties: 3 },
			{ part: 'arena', ties: 2 }
		]);
	});

	test('is cleared whole, neighbourhood and all; the picks stay', () => {
		const view = viewOf();
		view.focusOn('mayor');
		view.hide('arena', 'private');
		view.clear();
		expect([view.filter, view.focus, view.narrowed]).toEqual([noFilter, null, false]);
		expect(view.picks).toEqual(pickedActor('mayor'));
	});
});

describe('the neighbourhood', () => {
	test('of an actor shows it with its partners, and picks it', () => {
		const view = wholeViewOn(harbour);
		view.focusOn('guards');
		expect([...view.shown.actors].sort()).toEqual(['company', 'guards', 'rowers']);
		expect(tiesIn(view)).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
		expect([view.picks, view.narrowed]).toEqual([pickedActor('guards'), true]);
	});

	test('is left in two steps back: first the picks, then the neighbourhood', () => {
		const view = wholeViewOn(harbour);
		view.focusOn('guards');
		view.back();
		expect([countPicks(view.picks), view.focus]).toEqual([0, 'guards']);
		view.back();
		expect([view.focus, tiesIn(view).length]).toEqual([null, 9]);
	});

	test('keeps to the filter', () => {
		const view = viewOf();
		view.focusOn('company');
		expect(tiesIn(view)).toEqual(['mayor-presses', 'mayor-backs']);
	});
});

describe('picks', () => {
	test('take the place of those before, or join them when told to', () => {
		const view = wholeViewOn(harbour);
		view.pick(pickedActor('mayor'));
		view.pick(pickedTie('mayor-backs'));
		expect(view.picks).toEqual(pickedTie('mayor-backs'));
		view.pick(pickedActor('mayor'), true);
		expect(countPicks(view.picks)).toBe(2);
		view.pick(pickedTie('mayor-backs'), true);
		expect(view.picks).toEqual(pickedActor('mayor'));
	});

	test('are lit in the picture, unless something is hovered', () => {
		const view = wholeViewOn(harbour);
		view.pick(pickedActor('guards'));
		expect(view.emphasis.actors.get('guards')).toBe('lit');
		view.hovered = pickedActor('dockers');
		expect(view.emphasis.actors.get('guards')).toBe('dim');
		view.hovered = null;
		expect(view.emphasis.actors.get('guards')).toBe('lit');
	});
});

test('opens as a link says, and gives the same link', () => {
	const linked = {
		filter: { ...noFilter, keepIsolated: true },
		unmatched: 'faded',
		background: false,
		surface: 'tables',
		focus: 'guards',
		story: null,
		step: null,
		picks: pickedTie('guards-rowers'),
		event: 'scuffle',
		sorted: { actors: { column: 'ties', down: true }, ties: null },
		arranged: null
	} as const;
	const view = viewOf();
	view.open(linked);
	expect(view.linked).toEqual(linked);
	expect(tiesIn(view)).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
});

describe('another case', () => {
	const other = () => parseCase({ ...smallCase(), opensOn: 'stay-go' });

	test('is looked at as it opens, on the surface that is shown; of the case before nothing is held', () => {
		const view = wholeViewOn(harbour);
		view.hide('arena', 'public');
		view.focusOn('guards');
		view.hovered = pickedActor('dockers');
		Object.assign(view, { surface: 'tables', unmatched: 'faded', background: false });
		view.openCase(other(), null);
		expect(view.filter).toEqual({
			...noFilter,
			tensionFilters: [{ tension: 'stay-go', pole: null }]
		});
		expect([view.focus, view.hovered, countPicks(view.picks)]).toEqual([null, null, 0]);
		expect([view.surface, view.unmatched, view.background]).toEqual(['tables', 'faded', true]);
	});

	test('is looked at as it says; undo and redo bring each case back with its look', () => {
		const view = wholeViewOn(harbour);
		view.focusOn('guards');
		const [before, look] = [
			view.linked,
			{ ...viewOf().linked, focus: 'mayor', unmatched: 'faded' }
		];
		view.openCase(other(), look as typeof before);
		expect(view.linked).toEqual(look);
		view.document.undo();
		expect(view.linked).toEqual(before);
		view.document.redo();
		expect(view.linked).toEqual(look);
		view.unmatched = 'hidden';
		view.document.reopenOwn();
		expect(view.linked).toEqual(before);
		view.document.undo();
		expect(view.linked).toEqual({ ...look, unmatched: 'hidden' });
	});
});

test('tells a link how its actors were arranged', () => {
	const view = viewOf();
	const arranged = { layout: 'grid', centre: null, seed: 1 };
	view.places.arrange(new Map([['mayor', { x: 1, y: 1 }]]), arranged);
	expect(view.linked.arranged).toEqual(arranged);
});

test('a step back also puts away what was let go of for the pick', () => {
	const view = viewOf();
	view.takeOff();
	view.pick(pickedActor('mayor'));
	expect(view.letGo).not.toBeNull();
	view.back();
	expect(view.letGo).toBeNull();
});

describe('while another pick is awaited', () => {
	test('the next one joins, and the one after that does not', () => {
		const view = wholeViewOn(harbour);
		view.pick(pickedActor('mayor'));
		view.joining = true;
		view.pick(pickedActor('guards'));
		expect([...view.picks.actors]).toEqual(['mayor', 'guards']);
		view.pick(pickedActor('rowers'));
		expect(view.picks).toEqual(pickedActor('rowers'));
	});

	test('the same actor again stays picked', () => {
		const view = wholeViewOn(harbour);
		view.pick(pickedActor('mayor'));
		view.joining = true;
		view.pick(pickedActor('mayor'));
		expect(view.picks).toEqual(pickedActor('mayor'));
	});

	test('a step back only stops to await it', () => {
		const view = wholeViewOn(harbour);
		view.pick(pickedActor('mayor'));
		view.joining = true;
		expect(view.back()).toBe(true);
		expect([view.joining, view.picks]).toEqual([false, pickedActor('mayor')]);
	});
});
