import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Step } from '../case.ts';
import { parseCase } from '../parse.ts';
import { shownAt } from '../steps.ts';
import { isWeighed, keyTiesOf, partsOf, reliefFor, tiesAtOnce } from './builds.ts';

const harbour = parseCase(smallCase());
const all = [...harbour.ties.keys()];
/** A step that shows the whole case. */
const step: Step = {
	...harbour.story[0]!,
	caption: '',
	predictions: [],
	show: { actors: [], ties: [] },
	frame: []
};
/** The case with three copies of each tie, which is more than comes at once. */
const crowded: Case = {
	...harbour,
	ties: new Map(
		[...harbour.ties.values()].flatMap((tie) =>
			['', ' again', ' once more'].map((copy) => [tie.id + copy, { ...tie, id: tie.id + copy }])
		)
	)
};

describe('the ties of a step come', () => {
	test('all at once if they are few', () => {
		expect(partsOf(harbour, step)).toEqual([all]);
	});

	test('at most ten at a time if they are many, each once', () => {
		const parts = partsOf(crowded, step);
		expect(Math.max(...parts.map(({ length }) => length))).toBeLessThanOrEqual(tiesAtOnce);
		expect(parts.flat().sort()).toEqual([...crowded.ties.keys()].sort());
	});

	test('those that the caption is about first', () => {
		const told = { ...step, caption: 'The Guards and the mayor’s Rowers.' };
		const [first] = partsOf(crowded, told);
		const ends = (first ?? []).map((id) => crowded.ties.get(id)!);
		expect(ends.length).toBeGreaterThan(0);
		const named = new Set(['guards', 'mayor', 'rowers']);
		for (const { source, target } of ends) {
			expect([named.has(source), named.has(target)]).toEqual([true, true]);
		}
	});

	test('what a class is asked about after the first part, so that it is asked before it is shown', () => {
		const predictions = [{ tie: all[0]!, hides: 'type' as const }];
		expect(partsOf(harbour, { ...step, predictions })).toEqual([all.slice(1), [all[0]]]);
		expect(partsOf(crowded, { ...step, predictions })[0]).not.toContain(all[0]);
	});

	test('all at once if the step says so', () => {
		expect(partsOf(crowded, { ...step, build: 'whole' })).toEqual([[...crowded.ties.keys()]]);
	});

	test('what is public before what is private if the step says so', () => {
		const [open = [], hidden = []] = partsOf(harbour, { ...step, build: 'arenas' });
		const arenas = (ids: readonly string[]) =>
			ids.map((id) => harbour.ties.get(id)!.claims.every(({ arena }) => arena === 'private'));
		expect(arenas(open)).not.toContain(true);
		expect(arenas(hidden)).not.toContain(false);
		expect(hidden.length).toBeGreaterThan(0);
	});

	test('in the groups of the step, then those in none; of ties it does not show it says nothing', () => {
		const [one = '', two = '', ...others] = all;
		const build = [[two, 'not shown'], [], [one, two]];
		expect(partsOf(harbour, { ...step, build })).toEqual([[two], [one], others]);
	});

	test('in one empty part if there are none', () => {
		const show = { actors: [...harbour.actors.keys()].slice(0, 1), ties: [] };
		expect(partsOf(harbour, { ...step, show })).toEqual([[]]);
	});
});

describe('a step is about', () => {
	test('its own parts but the last, or the only one', () => {
		const groups = [[all[2]!], [all[0]!]];
		expect([...keyTiesOf(harbour, { ...step, build: groups })]).toEqual([all[2], all[0]]);
		expect([...keyTiesOf(harbour, { ...step, build: [all.slice(1), [all[0]!]] })]).toEqual(
			all.slice(1)
		);
		const whole = { ...step, build: [all] };
		expect([...keyTiesOf(harbour, whole)]).toEqual(all);
		expect(isWeighed(harbour, whole)).toBe(false);
	});

	test('the ties between those it is framed on, and what a class is asked', () => {
		const framed = { ...step, frame: ['mayor', 'company'] };
		const predictions = [{ tie: 'guards-rowers', hides: 'type' as const }];
		expect([...keyTiesOf(harbour, framed)]).toEqual([
			'mayor-presses',
			'mayor-backs',
			'company-mayor'
		]);
		expect([...keyTiesOf(harbour, { ...framed, predictions })]).toContain('guards-rowers');
	});

	test('nothing in particular if nothing tells', () => {
		expect(keyTiesOf(harbour, step).size).toBe(0);
		expect(isWeighed(harbour, step)).toBe(false);
	});

	test('some of its ties, which are heavier than others once those have come', () => {
		const grouped = { ...step, build: [[all[0]!], all.slice(1)] };
		const { actors, ties } = shownAt(harbour, grouped);
		const first = new Map([...ties].filter(([id]) => id === all[0]));
		expect(isWeighed(harbour, grouped)).toBe(true);
		expect(isWeighed(harbour, grouped, { actors, ties: first })).toBe(false);
		expect(isWeighed(harbour, { ...grouped, build: 'arenas' })).toBe(false);
	});
});

test('more ties than a class reads at once want parts, and too many of them two steps', () => {
	const part = (length: number) => Array.from({ length }, (_, i) => `${i}`);
	expect(reliefFor([part(tiesAtOnce)])).toBeNull();
	expect(reliefFor([part(tiesAtOnce), part(tiesAtOnce)])).toBeNull();
	expect(reliefFor([part(tiesAtOnce + 1)])).toBe('parts');
	expect(reliefFor([part(7), part(7), part(7)])).toBe('steps');
});
