import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilter, choosing } from '../../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Step } from '#lib/case/case.ts';
import { noFilter, select, type Filter } from '#lib/case/filter.ts';
import { narrowTo } from '#lib/case/neighbourhood.ts';
import { parseCase } from '#lib/case/parse.ts';
import { filterOf, framedAt, shownAt } from '#lib/case/steps.ts';
import { viewFaults } from '#lib/case/view/viewFaults.ts';
import { stepFromView } from './stepFromView.ts';

const harbour = parseCase(smallCase());
const through = (pole: 'a' | 'b' | null = null): Filter => ({
	...noFilter,
	tensionFilters: [{ tension: 'said-done', pole }]
});
const seen = (filter: Filter, frame: ReadonlySet<string> | null = null) =>
	stepFromView(harbour, {
		shown: select(harbour, filter),
		filter,
		focus: null,
		frame
	});
const stepOf = (part: Pick<Step, 'show' | 'frame'>): Step => ({ ...harbour.story[0]!, ...part });

describe('what is seen is told', () => {
	test('by nothing, where it is the whole case', () => {
		expect(seen(noFilter)).toEqual({ show: { actors: [], ties: [] }, frame: [] });
	});

	test('by its tension, where all ties of that are seen', () => {
		expect(seen(through())?.show).toEqual({ tension: 'said-done', actors: [], ties: [] });
	});

	test('by its pole too, where the tension is narrowed to one', () => {
		const show = { tension: 'said-done', pole: 'a', actors: [], ties: [] };
		expect(seen(through('a'))?.show).toEqual(show);
	});

	test('by the filter, where that leaves only some ties of a tension', () => {
		const filter = choosing('arena', ['private'], through());
		const shown = select(harbour, filter);
		const show = seen(filter)?.show;
		expect(shown.ties.size).toBeGreaterThan(0);
		expect(show).toEqual({ view: 'arena=private', actors: [], ties: [] });
		expect(filterOf(harbour, stepOf({ show: show!, frame: [] })).tensionFilters).toEqual(
			filter.tensionFilters
		);
	});

	test('by the tension and the ties beside it, as a step may have them', () => {
		const show = { tension: 'said-done', pole: 'a' as const, actors: [], ties: ['rowers-guards'] };
		const shown = shownAt(harbour, stepOf({ show, frame: [] }));
		expect(
			stepFromView(harbour, { shown, filter: through('a'), focus: null, frame: null })?.show
		).toEqual(show);
	});

	test('by no step, where nothing is in view', () => {
		expect(seen(choosing('bloc', ['no such bloc']))).toBeNull();
	});
});

describe('it is framed', () => {
	test('on what is picked or within the window, of what is in view', () => {
		expect(seen(noFilter, new Set(['mayor', 'ghost']))?.frame).toEqual(['mayor']);
	});

	test('as a whole, where all of it is within the window, or nothing', () => {
		expect(seen(noFilter, new Set(harbour.actors.keys()))?.frame).toEqual([]);
		expect(seen(noFilter, new Set(['ghost']))?.frame).toEqual([]);
	});
});

test('whatever is seen, the step has the same actors and ties on the stage, and the same frame', () => {
	const actor = fc.option(fc.constantFrom(...harbour.actors.keys()));
	const frames = fc.subarray([...harbour.actors.keys()]).map((ids) => new Set(ids));
	fc.assert(
		fc.property(anyFilter(harbour), actor, frames, (filter, focus, frame) => {
			const all = select(harbour, filter);
			const shown = focus === null ? all : narrowTo(harbour, all, focus);
			const part = stepFromView(harbour, { shown, filter, focus, frame });
			expect(part === null).toBe(shown.actors.size === 0);
			if (part === null) return;
			const step = stepOf(part);
			expect(
				viewFaults({ ...harbour, stories: [{ ...harbour.stories[0]!, steps: [step] }] })
			).toEqual([]);
			const staged = shownAt(harbour, step);
			expect(staged.actors).toEqual(shown.actors);
			expect(new Set(staged.ties.keys())).toEqual(new Set(shown.ties.keys()));
			const inside = new Set([...frame].filter((id) => shown.actors.has(id)));
			expect(framedAt(harbour, step)).toEqual(inside.size > 0 ? inside : shown.actors);
		}),
		{ numRuns: 500 }
	);
});
