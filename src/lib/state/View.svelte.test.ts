import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Step } from '#lib/case/case.ts';
import { moveActors } from '#lib/case/edit.ts';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { shownAt } from '#lib/case/steps.ts';
import { changeStep, removeSteps } from '#lib/case/story/edits.ts';
import { paper } from '#lib/scene/palette.ts';
import { countPicks, pickedActor, pickedTie } from '#lib/scene/picks.ts';
import { CaseDocument } from './CaseDocument.svelte.ts';
import { ThemeChoice } from './ThemeChoice.svelte.ts';
import { View } from './View.svelte.ts';

const harbour = parseCase(smallCase());

beforeEach(() => {
	const system = Object.assign(new EventTarget(), { matches: false });
	vi.stubGlobal('window', { matchMedia: () => system });
});

afterEach(() => vi.unstubAllGlobals());

const viewOf = (source = harbour) => new View(new CaseDocument(source), new ThemeChoice());

/** A view of the whole case, whatever the case opens on. */
function wholeView(): View {
	const view = viewOf();
	view.clear();
	return view;
}

const ties = ({ shown }: View) => [...shown.ties.keys()];

describe('a view', () => {
	test('opens on the tension that the case opens on', () => {
		const view = viewOf();
		expect(view.filter.tensionFilters).toEqual([{ tension: 'said-done', pole: null }]);
		expect(ties(view)).toEqual(['mayor-presses', 'mayor-backs']);
		expect(view.narrowed).toBe(true);
	});

	test('of a case that opens on none shows everything', () => {
		const view = viewOf(parseCase({ ...smallCase(), opensOn: undefined }));
		expect(view.filter).toEqual(noFilter);
		expect(ties(view)).toEqual([...harbour.ties.keys()]);
		expect(view.narrowed).toBe(false);
	});

	test('follows the document', () => {
		const view = wholeView();
		view.document.apply(moveActors(new Map([['mayor', { x: 77, y: 0 }]])));
		expect(view.scene.nodes.get('mayor')?.x).toBe(77);
		view.document.undo();
		expect(view.scene.nodes.get('mayor')?.x).toBe(0);
	});

	test('counts a tension as soon as there is one more', () => {
		const view = wholeView();
		expect(view.poleCounts.size).toBe(2);
		const another = { ...harbour.tensions.get('stay-go')!, id: 'new' };
		const tensions = new Map([...harbour.tensions, ['new', another]]);
		view.document.apply({ ...moveActors(new Map()), apply: (before) => ({ ...before, tensions }) });
		expect(view.poleCounts.size).toBe(3);
	});

	test('shows what comes from beyond the sources, until it is told not to', () => {
		const view = wholeView();
		expect(view.case.actors.get('mayor')?.background).toBeDefined();
		view.background = false;
		expect(view.case.actors.get('mayor')?.background).toBeUndefined();
		expect(view.document.current.actors.get('mayor')?.background).toBeDefined();
	});

	test('is drawn with actors elsewhere on demand, and is the very same scene with none elsewhere', () => {
		const view = wholeView();
		const moved = view.sceneWith(new Map([['guards', { x: 1, y: 2 }]]));
		expect(moved.nodes.get('guards')).toMatchObject({ x: 1, y: 2 });
		expect(moved.nodes.get('mayor')).toEqual(view.scene.nodes.get('mayor'));
		expect(view.sceneWith(new Map())).toBe(view.scene);
	});

	test('is drawn in the theme that the system prefers', () => {
		expect(viewOf().scene.paper).toBe(paper.light);
		const dark = (query: string) =>
			Object.assign(new EventTarget(), { matches: query.includes('scheme: dark') });
		vi.stubGlobal('window', { matchMedia: dark });
		expect(viewOf().scene.paper).toBe(paper.dark);
	});
});

describe('the filter', () => {
	test('takes values of the legend one by one, and gives them up again', () => {
		const view = wholeView();
		view.toggle('family', 'conflict');
		view.toggle('family', 'contact');
		expect(ties(view)).toEqual(['company-mayor', 'guards-rowers', 'rowers-guards']);
		view.toggle('family', 'conflict');
		expect(ties(view)).toEqual(['company-mayor']);
		view.toggle('family', 'contact');
		expect(view.narrowed).toBe(false);
	});

	test('hides a value, and shows it again', () => {
		const view = wholeView();
		view.hide('arena', 'public');
		expect(ties(view)).toEqual(['mayor-backs', 'company-mayor', 'dockers-dockers']);
		view.hide('arena', 'public');
		expect(ties(view)).toHaveLength(9);
	});

	test('changes one part and leaves the others', () => {
		const view = wholeView();
		view.toggle('family', 'conflict');
		view.change({ dates: { from: '2022', to: null, match: 'wentOn' as const, undated: false } });
		expect(ties(view)).toEqual([]);
		expect(view.filter.choices.family.only).toEqual(new Set(['conflict']));
	});

	test('is counted, and answers for an empty view', () => {
		const view = wholeView();
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
		const view = wholeView();
		view.focusOn('guards');
		expect([...view.shown.actors].sort()).toEqual(['company', 'guards', 'rowers']);
		expect(ties(view)).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
		expect([view.picks, view.narrowed]).toEqual([pickedActor('guards'), true]);
	});

	test('is left in two steps back: first the picks, then the neighbourhood', () => {
		const view = wholeView();
		view.focusOn('guards');
		view.back();
		expect([countPicks(view.picks), view.focus]).toEqual([0, 'guards']);
		view.back();
		expect([view.focus, ties(view).length]).toEqual([null, 9]);
	});

	test('keeps to the filter', () => {
		const view = viewOf();
		view.focusOn('company');
		expect(ties(view)).toEqual(['mayor-presses', 'mayor-backs']);
	});
});

describe('picks', () => {
	test('take the place of those before, or join them when told to', () => {
		const view = wholeView();
		view.pick(pickedActor('mayor'));
		view.pick(pickedTie('mayor-backs'));
		expect(view.picks).toEqual(pickedTie('mayor-backs'));
		view.pick(pickedActor('mayor'), true);
		expect(countPicks(view.picks)).toBe(2);
		view.pick(pickedTie('mayor-backs'), true);
		expect(view.picks).toEqual(pickedActor('mayor'));
	});

	test('are lit in the picture, unless something is hovered', () => {
		const view = wholeView();
		view.pick(pickedActor('guards'));
		expect(view.emphasis.actors.get('guards')).toBe('lit');
		view.hovered = pickedActor('dockers');
		expect(view.emphasis.actors.get('guards')).toBe('dim');
		view.hovered = null;
		expect(view.emphasis.actors.get('guards')).toBe('lit');
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

describe('arranged again', () => {
	const places = new Map([['mayor', { x: 5, y: 5 }]]);
	const placement = { places, nameSides: new Map(), bends: new Map(), labels: new Map() };
	const anew = (view: View) => {
		const { shown } = view;
		const again = { inPlaceOf: view.places.origin.arranged };
		view.found = { shown, from: view.document.current.layout, placement, again };
	};

	test('what is shown stands where it was found to, and an actor can be moved from there', () => {
		const view = viewOf();
		const before = view.placement;
		anew(view);
		expect(view.placement.places?.get('mayor')).toEqual({ x: 5, y: 5 });
		expect([view.placementKey, view.unplaced]).toEqual([null, null]);
		view.places.drag(new Map([['mayor', { x: 9, y: 9 }]]));
		expect(view.placement.places?.get('mayor')).toEqual({ x: 9, y: 9 });
		view.found = null;
		expect(view.placement).toEqual(before);
	});

	test('it holds for this view alone, and gives way to a layout that is chosen', () => {
		const view = viewOf();
		anew(view);
		view.toggle('arena', 'private');
		expect(view.placement.places?.get('mayor')).not.toEqual({ x: 5, y: 5 });
		view.clear();
		anew(view);
		view.unmatched = 'faded';
		expect(view.placement.places?.get('mayor')).not.toEqual({ x: 5, y: 5 });
		view.unmatched = 'hidden';
		expect(view.placement.places?.get('mayor')).toEqual({ x: 5, y: 5 });
		view.places.arrange(new Map([['mayor', { x: 1, y: 1 }]]), {
			layout: 'grid',
			centre: null,
			seed: 1
		});
		expect(view.placement.places?.get('mayor')).not.toEqual({ x: 5, y: 5 });
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
	expect(ties(view)).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
});

describe('another case', () => {
	const other = () => parseCase({ ...smallCase(), opensOn: 'stay-go' });

	test('is looked at as it opens, on the surface that is shown; of the case before nothing is held', () => {
		const view = wholeView();
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
		const view = wholeView();
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

test('what the filter holds back is hidden, or faded when told to', () => {
	const view = viewOf();
	expect(view.emphasis.ties.get('company-guards')).toBe('hidden');
	view.unmatched = 'faded';
	expect(view.emphasis.ties.get('company-guards')).toBe('faded');
});

test('who watches the scene is not called for a pick, and who watches the emphasis is', () => {
	const view = wholeView();
	const [scenes, emphases]: unknown[][] = [[], []];
	const stop = $effect.root(() => {
		$effect(() => void scenes!.push(view.scene));
		$effect(() => void emphases!.push(view.emphasis));
	});
	flushSync();
	view.pick(pickedActor('mayor'));
	flushSync();
	expect([scenes!.length, emphases!.length]).toEqual([1, 2]);
	view.document.apply(moveActors(new Map([['mayor', { x: 1, y: 1 }]])));
	flushSync();
	expect([scenes!.length, emphases!.length]).toEqual([2, 3]);
	stop();
});

describe('a view that the case has no placement for', () => {
	const place = { x: 500, y: 40 };
	const placement = {
		places: new Map([['mayor', place]]),
		nameSides: new Map([['mayor', 'left']] as const),
		bends: new Map(),
		labels: new Map()
	};
	function foundView() {
		const view = viewOf();
		view.found = { shown: view.unplaced!, from: view.case.layout, placement };
		return view;
	}

	test('is to be placed while it is narrowed, alone on the picture, and placed by no layout', () => {
		const view = viewOf();
		expect(view.unplaced).toBe(view.shown);
		view.unmatched = 'faded';
		expect(view.unplaced).toBeNull();
		view.unmatched = 'hidden';
		view.places.arrange(new Map([['mayor', place]]), { layout: 'grid', centre: null, seed: 1 });
		expect(view.unplaced).toBeNull();
		expect(wholeView().unplaced).toBeNull();
	});

	test('has the placement that was found, until it changes', () => {
		const view = foundView();
		expect(view.scene.nodes.get('mayor')).toMatchObject({ ...place, nameSide: 'left' });
		view.clear();
		expect(view.scene.nodes.get('mayor')).toMatchObject({ x: 0, y: 0 });
	});

	test('keeps an actor where it was dragged, and undo takes it back', () => {
		const view = foundView();
		view.places.drag(new Map([['mayor', { x: 7, y: 8 }]]));
		expect(view.scene.nodes.get('mayor')).toMatchObject({ x: 7, y: 8, nameSide: 'left' });
		view.document.undo();
		expect(view.scene.nodes.get('mayor')).toMatchObject(place);
	});

	test('counts the ties that have no room for their label, while nothing is picked', () => {
		const view = viewOf();
		const far = [...view.case.actors.keys()].map((id) => [id, { x: 0, y: 0 }] as const);
		expect(view.unlabelled).toBe(0);
		view.places.drag(new Map(far));
		expect(view.unlabelled).toBe(2);
		view.pick(pickedActor('mayor'));
		expect(view.unlabelled).toBe(0);
	});
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
		const view = wholeView();
		view.pick(pickedActor('mayor'));
		view.joining = true;
		view.pick(pickedActor('guards'));
		expect([...view.picks.actors]).toEqual(['mayor', 'guards']);
		view.pick(pickedActor('rowers'));
		expect(view.picks).toEqual(pickedActor('rowers'));
	});

	test('the same actor again stays picked', () => {
		const view = wholeView();
		view.pick(pickedActor('mayor'));
		view.joining = true;
		view.pick(pickedActor('mayor'));
		expect(view.picks).toEqual(pickedActor('mayor'));
	});

	test('a step back only stops to await it', () => {
		const view = wholeView();
		view.pick(pickedActor('mayor'));
		view.joining = true;
		expect(view.back()).toBe(true);
		expect([view.joining, view.picks]).toEqual([false, pickedActor('mayor')]);
	});
});
