import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyText } from '../../../tests/fixtures/any-text.ts';
import { anyView } from '../../../tests/fixtures/any-view.ts';
import { choosing, hiding } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { anyDate, noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { pickedActor } from '#lib/scene/picks.ts';
import { fitsInLink, fromQuery, longestLink, toQuery, type LinkedView } from './viewLink.ts';

const harbour = parseCase(smallCase());
const layouts = ['grid', 'concentric'];
const read = (query: string, source = harbour) => fromQuery(query, source, layouts);
const opening = read('').view;
const query = (part: Partial<LinkedView>, source = harbour) =>
	toQuery({ ...opening, ...part }, source);
const through = (...tensionFilters: LinkedView['filter']['tensionFilters']) => ({
	filter: { ...noFilter, tensionFilters }
});

/** The case with the mayor, a tension and an asserter under another id. */
function withId(id: string): Case {
	const file = JSON.stringify(smallCase());
	return parseCase(JSON.parse(file.replace(/"(mayor|said-done)"/g, () => JSON.stringify(id))));
}

describe('a link to a view', () => {
	test('is empty for the view that the case opens with', () => {
		expect(query({})).toBe('');
		expect(opening.filter.tensionFilters).toEqual([{ tension: 'said-done', pole: null }]);
	});

	test('names tensions and their poles, in the order they were chosen', () => {
		const tensionFilters = [
			{ tension: 'stay-go', pole: 'b' },
			{ tension: 'said-done', pole: null }
		] as const;
		expect(query(through(...tensionFilters))).toBe('tension=stay-go.b,said-done');
	});

	test('says so when there is no tension, unless the case opens on none', () => {
		expect(query(through())).toBe('tension=');
		const openOnNone = parseCase({ ...smallCase(), opensOn: undefined });
		expect(query(through(), openOnNone)).toBe('');
		expect(read('tension=').view.filter).toEqual(noFilter);
	});

	test('names what is chosen and hidden in the legend, dates, and how the rest is shown', () => {
		const legend = hiding('kind', ['crowd'], choosing('family', ['conflict', 'contact']));
		const dates = { ...anyDate, from: '2021-05', undated: false };
		const filter = {
			...legend,
			tensionFilters: opening.filter.tensionFilters,
			dates,
			keepIsolated: true
		};
		expect(query({ filter, unmatched: 'faded', background: false, surface: 'tables' })).toBe(
			'family=conflict,contact&hide.kind=crowd&from=2021-05&dated&lonely&rest=faded&bare&tables'
		);
	});

	test('names the neighbourhood, what is picked, and how the actors were arranged', () => {
		const arranged = { layout: 'concentric', centre: 'mayor', seed: 3 };
		expect(query({ focus: 'mayor', picks: pickedActor('guards'), arranged })).toBe(
			'layout=concentric&centre=mayor&seed=3&focus=mayor&pick=guards'
		);
	});

	test('names the event that is told, and the columns by which the tables are sorted', () => {
		const sorted = {
			actors: { column: 'ties', down: true },
			ties: { column: 'first', down: false }
		};
		expect(query({ event: 'vote', sorted })).toBe(
			'event=vote&sort.actors=ties.down&sort.ties=first'
		);
	});

	test('never grows longer than it would be read; what comes last is left out', () => {
		const actors = new Set(Array.from({ length: 900 }, (_, i) => `actor-${i}`));
		const long = query({ unmatched: 'faded', picks: { actors, ties: new Set(['mayor-backs']) } });
		expect(long).toBe('rest=faded');
		expect(long.length).toBeLessThanOrEqual(longestLink);
	});

	test('holds all of a view, or that can be told', () => {
		const picking = (length: number) => ({
			actors: new Set(['x'.repeat(length)]),
			ties: new Set<string>()
		});
		// Beside its value, a part has a name.
		for (const length of [1, longestLink - 6, longestLink - 5, longestLink]) {
			const view = { ...opening, picks: picking(length) };
			expect(fitsInLink(view, harbour)).toBe(toQuery(view, harbour) !== '');
		}
		expect(fitsInLink(opening, harbour)).toBe(true);
		expect(fitsInLink({ ...opening, picks: picking(longestLink) }, harbour)).toBe(false);
	});
});

describe('read again, a link', () => {
	const hostile = [
		'__proto__',
		'constructor',
		'a,b.c&d=e%20#f',
		'عادل عبد المهدي',
		'\ud83d',
		'😀~$&'
	];

	test('tells the very view, with nothing ignored', () => {
		fc.assert(
			fc.property(anyView(harbour, layouts), (view) => {
				expect(read(toQuery(view, harbour))).toEqual({ view, ignored: [], tooLong: false });
			})
		);
	});

	test.each(hostile)('tells it where ids are such as %j', (id) => {
		const source = withId(id);
		fc.assert(
			fc.property(anyView(source, layouts), (view) => {
				expect(read(toQuery(view, source), source)).toEqual({ view, ignored: [], tooLong: false });
			}),
			{ numRuns: 30 }
		);
	});

	test.each(hostile)('survives the address bar where ids are such as %j', (id) => {
		const source = withId(id);
		const address = new URL('https://example.org/');
		address.hash = query({ focus: id }, source);
		expect(read(address.hash.slice(1), source).view.focus).toBe(id);
	});
});

describe('of a stale or bad link', () => {
	test.each([
		['tension=gone', 'tension=gone'],
		['tension=said-done.c', 'tension=said-done.c'],
		['family=gone&pick=nobody', 'family=gone', 'pick=nobody'],
		['hide.kind=ghost', 'hide.kind=ghost'],
		['from=yesterday&to=2021-13', 'from=yesterday', 'to=2021-13'],
		['event=gone&sort.ties=gone', 'event=gone', 'sort.ties=gone'],
		['sort.actors=ties.up', 'sort.actors=ties.up'],
		['sort.ties=role&sort=name', 'sort.ties=role', 'sort=name'],
		['sort.actors=.down&sort.ties', 'sort.actors=.down', 'sort.ties='],
		['sort.ties=__proto__', 'sort.ties=__proto__'],
		['rest=gone&bare=1', 'rest=gone', 'bare=1'],
		['layout=spiral&seed=-1', 'layout=spiral', 'seed=-1'],
		['__proto__=x&utm', '__proto__=x', 'utm'],
		['focus=%E0%A4%A', 'focus=%E0%A4%A'],
		['focus=mayor&focus=guards', 'focus=guards'],
		['pick=%D8%B9', 'pick=ع']
	])('%s what the case does not know is told', (bad, ...ignored) => {
		const reading = read(bad);
		expect([...reading.ignored].sort()).toEqual(ignored.sort());
		if (!bad.startsWith('focus=mayor')) expect(reading.view).toEqual(opening);
	});

	test('what it does know is kept', () => {
		const { view, ignored } = read('tension=gone,stay-go.a&pick=nobody,mayor');
		expect(view.filter.tensionFilters).toEqual([{ tension: 'stay-go', pole: 'a' }]);
		expect(view.picks).toEqual(pickedActor('mayor'));
		expect(ignored).toEqual(['tension=gone', 'pick=nobody']);
	});

	test('a tension named twice counts once', () => {
		expect(read('tension=stay-go.a,stay-go.b').view.filter.tensionFilters).toEqual([
			{ tension: 'stay-go', pole: 'a' }
		]);
	});

	test('nothing is read when it is too long', () => {
		const long = `pick=mayor&${'x'.repeat(longestLink)}`;
		expect(read(long)).toEqual({ view: opening, ignored: [], tooLong: true });
	});

	test('whatever it is, it is read without fail, and quickly', () => {
		const words = fc.constantFrom(
			'tension',
			'pick',
			'from',
			'=',
			'&',
			',',
			'.',
			'%',
			'~d83d',
			'mayor'
		);
		const mixed = fc.array(fc.oneof(words, anyText), { maxLength: 60 });
		fc.assert(
			fc.property(
				mixed.map((pieces) => pieces.join('')),
				(any) => {
					const { view } = read(any);
					expect(read(toQuery(view, harbour)).view).toEqual(view);
				}
			)
		);
		const begun = performance.now();
		for (const piece of ['&', ',', '%', '%41', 'a&', 'a=,', '~', '.', '='])
			read(`tension=${piece.repeat(longestLink)}`.slice(0, longestLink));
		expect(performance.now() - begun).toBeLessThan(2000);
	});
});
