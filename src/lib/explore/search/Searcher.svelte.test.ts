import { beforeEach, expect, test, vi } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { viewOn } from '../../../../tests/fixtures/view-on.ts';
import { parseCase } from '#lib/case/parse.ts';
import { search } from '#lib/case/search.ts';
import { indexCase } from '#lib/case/searchIndex.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { sayDateInFull } from '#lib/words/date.ts';
import { readDate } from '#lib/words/readDate.ts';
import { Searcher } from './Searcher.svelte.ts';

vi.mock('#lib/case/searchIndex.ts', { spy: true });

let view: View;
let searcher: Searcher;

beforeEach(() => {
	vi.mocked(indexCase).mockClear();
	view = viewOn(parseCase(smallCase()));
	searcher = new Searcher(view, { search, indexCase, readDate, sayDateInFull });
});

test('the case is made ready when the search is opened, and not before', () => {
	expect(searcher.finds).toEqual([]);
	expect(indexCase).not.toHaveBeenCalled();
	searcher.open = true;
	expect(searcher.finds).toEqual([]);
	expect(indexCase).toHaveBeenCalledOnce();
});

test('neither letters typed nor an actor that is moved make it ready anew', () => {
	searcher.type('guards');
	expect(searcher.finds.map(({ id }) => id)).toContain('guards');
	view.places.drag(new Map([['guards', { x: 7, y: 7 }]]));
	searcher.end();
	searcher.type('row');
	expect(searcher.finds.map(({ id }) => id)).toContain('rowers');
	expect(indexCase).toHaveBeenCalledOnce();
});

test('a date is a result of its own, before what may have gone on then', () => {
	searcher.type('5 May 2021');
	const [date, events] = searcher.groups;
	expect(date).toMatchObject({ kind: 'date', count: 1 });
	expect(date!.finds[0]).toMatchObject({ id: '2021-05-05', name: { text: '5 May 2021' } });
	expect(events).toMatchObject({ kind: 'event', finds: [{ id: 'vote' }] });
	searcher.type('5 May');
	expect(searcher.groups.map(({ kind }) => kind)).not.toContain('date');
	expect(searcher.groups[0]).toMatchObject({ kind: 'event', finds: [{ id: 'vote' }] });
});

test('other facts do', () => {
	searcher.type('guards');
	expect(searcher.count).toBeGreaterThan(0);
	view.document.apply({
		name: () => ({ kind: 'restoreDraft', of: null }),
		apply: (before) => ({
			...before,
			actors: new Map(),
			ties: new Map(),
			events: new Map(),
			story: []
		})
	});
	expect(searcher.count).toBe(0);
});
