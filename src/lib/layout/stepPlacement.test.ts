import { expect, test } from 'vitest';
import type { Placement, Point } from '#lib/case/case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { placeView, stepPlacement } from './stepPlacement.ts';

const source = parseCase(smallCase());
const [step] = source.story;

test('a step stands where the case places it', () => {
	const own: Placement = { ...stepPlacement(source, step!), places: new Map() };
	const placements = { ...source.placements, steps: new Map([[step!.id, own]]) };
	expect(stepPlacement({ ...source, placements }, step!)).toBe(own);
});

test('a step that the case does not place is placed once, so that a class finds every actor again', () => {
	expect(stepPlacement(source, step!)).toBe(stepPlacement(source, step!));
});

test('a view is placed about the middle that its actors have in the case', () => {
	const file = smallCase();
	file.layout = file.layout!.map(({ actor, x, y }) => ({ actor, x: x + 3000, y: y - 2000 }));
	const far = parseCase(file);
	const { places } = placeView(far, { shown: select(far, noFilter), tensionFilters: [] });
	const middle = (all: readonly Point[], axis: 'x' | 'y') =>
		all.reduce((sum, point) => sum + point[axis], 0) / all.length;
	for (const axis of ['x', 'y'] as const) {
		const [was, is] = [[...far.layout.values()], [...places.values()]].map((all) =>
			middle(all, axis)
		);
		expect(Math.abs(is! - was!)).toBeLessThan(100);
	}
});
