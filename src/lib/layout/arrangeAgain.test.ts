import { beforeEach, expect, test, vi } from 'vitest';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { arrangeAgain } from './arrangeAgain.ts';
import { isWorse, judge } from './judged.ts';

vi.mock('./judged.ts', { spy: true });

const harbour = parseCase(smallCase());
const shown = select(harbour, noFilter);
const before = {
	places: harbour.layout,
	nameSides: new Map(),
	bends: new Map(),
	labels: new Map()
};
const again = (space: { w: number; h: number }, seed = 1) => {
	const wanted = { shown, tensionFilters: [], before, space, seed };
	return arrangeAgain(harbour, wanted);
};
const look = { theme: 'light', tensionFilters: [] } as const;

beforeEach(() => void vi.mocked(judge).mockReset());

test('a placement found for a space is never worse than what was there', () => {
	for (const space of [
		{ w: 800, h: 800 },
		{ w: 390, h: 700 },
		{ w: 1200, h: 400 }
	]) {
		const placement = again(space);
		const was = judge(harbour, { ...look, ...before }, shown, space);
		expect(placement, `${space.w} × ${space.h}`).not.toBeNull();
		const is = judge(harbour, { ...look, ...placement }, shown, space);
		expect(isWorse(is, was)).toBe(false);
	}
});

test('it takes the shape of the space', () => {
	const shapeIn = (space: { w: number; h: number }) => {
		const places = [...(again(space)?.places.values() ?? [])];
		const extent = (values: number[]) => Math.max(...values) - Math.min(...values);
		return extent(places.map(({ x }) => x)) / extent(places.map(({ y }) => y));
	};
	expect(shapeIn({ w: 1200, h: 400 })).toBeGreaterThan(2 * shapeIn({ w: 400, h: 800 }));
});

test('where all that is found is worse, there is none', () => {
	vi.mocked(judge).mockReturnValueOnce({ cost: 0, letters: 1e6 });
	expect(again({ w: 800, h: 800 })).toBeNull();
});

test('the same seed gives the same placement, another one another', () => {
	const space = { w: 800, h: 600 };
	expect(again(space)).toEqual(again(space));
	expect(again(space, 2)).not.toEqual(again(space));
});

test('places only what is shown', () => {
	const ties = new Map([...shown.ties].filter(([id]) => id === 'guards-rowers'));
	const few = { actors: new Set(['guards', 'rowers']), ties };
	const wanted = { shown: few, tensionFilters: [], before, space: { w: 800, h: 600 }, seed: 1 };
	expect([...(arrangeAgain(harbour, wanted)?.places.keys() ?? [])].sort()).toEqual([
		'guards',
		'rowers'
	]);
});
