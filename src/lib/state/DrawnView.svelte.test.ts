import { flushSync } from 'svelte';
import { describe, expect, test, vi } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { viewOn, wholeViewOn } from '../../../tests/fixtures/view-on.ts';
import { moveActors } from '#lib/case/edit.ts';
import { parseCase } from '#lib/case/parse.ts';
import { paper } from '#lib/scene/palette.ts';
import { pickedActor } from '#lib/scene/picks.ts';
import { CaseDocument } from './CaseDocument.svelte.ts';
import { ThemeChoice } from './ThemeChoice.svelte.ts';
import { View } from './View.svelte.ts';

const harbour = parseCase(smallCase());
const viewOf = (source = harbour) => viewOn(source);

describe('a view', () => {
	test('follows the document', () => {
		const view = wholeViewOn(harbour);
		view.document.apply(moveActors(new Map([['mayor', { x: 77, y: 0 }]])));
		expect(view.scene.nodes.get('mayor')?.x).toBe(77);
		view.document.undo();
		expect(view.scene.nodes.get('mayor')?.x).toBe(0);
	});

	test('is drawn with actors elsewhere on demand, and is the very same scene with none elsewhere', () => {
		const view = wholeViewOn(harbour);
		const moved = view.sceneWith(new Map([['guards', { x: 1, y: 2 }]]));
		expect(moved.nodes.get('guards')).toMatchObject({ x: 1, y: 2 });
		expect(moved.nodes.get('mayor')).toEqual(view.scene.nodes.get('mayor'));
		expect(view.sceneWith(new Map())).toBe(view.scene);
	});

	test('is drawn in the theme that the system prefers', () => {
		expect(viewOn(harbour).scene.paper).toBe(paper.light);
		const dark = (query: string) =>
			Object.assign(new EventTarget(), { matches: query.includes('scheme: dark') });
		vi.stubGlobal('window', { matchMedia: dark });
		expect(new View(new CaseDocument(harbour), new ThemeChoice()).scene.paper).toBe(paper.dark);
	});
});

test('what the filter holds back is hidden, or faded when told to', () => {
	const view = viewOf();
	expect(view.emphasis.ties.get('company-guards')).toBe('hidden');
	view.unmatched = 'faded';
	expect(view.emphasis.ties.get('company-guards')).toBe('faded');
});

test('who watches the scene is not called for a pick, and who watches the emphasis is', () => {
	const view = wholeViewOn(harbour);
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
		const { contents, asked } = view;
		view.found = { contents, asked, from: view.case.layout, placement };
		return view;
	}

	test('is to be placed while it is narrowed, alone on the picture, and placed by no layout', () => {
		const view = viewOf();
		expect(view.unplaced).toBe(view.contents);
		view.unmatched = 'faded';
		expect(view.unplaced).toBeNull();
		view.unmatched = 'hidden';
		view.places.arrange(new Map([['mayor', place]]), { layout: 'grid', centre: null, seed: 1 });
		expect(view.unplaced).toBeNull();
		expect(wholeViewOn(harbour).unplaced).toBeNull();
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

describe('arranged again', () => {
	const places = new Map([['mayor', { x: 5, y: 5 }]]);
	const placement = { places, nameSides: new Map(), bends: new Map(), labels: new Map() };
	const anew = (view: View) => {
		const { contents, asked } = view;
		const again = { inPlaceOf: view.places.origin.arranged };
		view.found = { contents, asked, from: view.document.current.layout, placement, again };
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
