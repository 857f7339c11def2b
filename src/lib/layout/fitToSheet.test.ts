import { describe, expect, test } from 'vitest';
import { shownAt } from '#lib/case/steps.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { tangledCase, tanglesOf, touchingIn } from '../../../tests/fixtures/tangles.ts';
import { fitClearest, fitToSheet } from './fitToSheet.ts';
import { fitting, placing } from './plans.ts';
import { stretched } from './stretched.ts';

const tangled = tangledCase();
const shown = shownAt(tangled, tangled.story[0]!);
const look = { theme: 'light', tensionFilters: [] } as const;
const scene = toScene(tangled, look);
const [nodes, edges] = [[...scene.nodes.values()], [...scene.edges.values()]];
const contents = {
	nodes,
	edges,
	homes: (sheet: { w: number; h: number }) => stretched(nodes, edges, sheet)
};
const fit = () => fitToSheet(contents, { w: 770, h: 270 }, placing);
const fitted = fit();
const gathered = toScene(tangled, { ...look, ...fitted.placement });

describe('a placement on a sheet', () => {
	test('untangles a picture where ties cross and run through an actor', () => {
		expect(tanglesOf(scene, shown).through).toBeGreaterThan(1);
		expect(tanglesOf(gathered, shown).through).toBe(0);
		expect(fitted.faults).toBe(0);
	});

	test('lays no actor over another', () => {
		expect(touchingIn([...gathered.nodes.values()])).toEqual([]);
	});

	test('is the same for the same scene', () => {
		expect(fit()).toEqual(fitted);
	});

	test('needs a sheet with a size', () => {
		expect(() => fitToSheet(contents, { w: 0, h: 270 }, placing)).toThrow(RangeError);
	});
});

test('of three searches the one in which least misleads counts, whichever it is', () => {
	const hasty = { ...fitting, search: { ...fitting.search, moves: 10 } };
	const best = [360, 510, 540].map((w) => {
		const sheet = { w, h: w / 2 };
		const faults = [1, 2, 3].map((seed) => fitToSheet(contents, sheet, hasty, { seed }).faults);
		expect(fitClearest(contents, sheet, hasty).faults).toBe(Math.min(...faults));
		return faults.indexOf(Math.min(...faults)) + 1;
	});
	expect(best).toEqual([2, 1, 3]);
});
