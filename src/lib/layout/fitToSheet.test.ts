import { describe, expect, test } from 'vitest';
import { shownAt } from '#lib/case/steps.ts';
import { overlaps } from '#lib/layout/quality.ts';
import { outerBox } from '#lib/scene/box.ts';
import { toScene } from '#lib/scene/scene.ts';
import { tangledCase, tanglesOf } from '../../../tests/fixtures/tangles.ts';
import { fitToSheet } from './fitToSheet.ts';
import { paperPlan } from './plans.ts';

const tangled = tangledCase();
const shown = shownAt(tangled, tangled.story[0]!);
const look = { theme: 'light', tensionFilters: [] } as const;
const scene = toScene(tangled, look);
const fit = () =>
	fitToSheet([...scene.nodes.values()], [...scene.edges.values()], { w: 770, h: 270 }, paperPlan);
const { places } = fit();
const gathered = toScene(tangled, { ...look, places });

describe('places on a sheet', () => {
	test('untangle a picture where ties cross and run through an actor', () => {
		expect(tanglesOf(scene, shown)).toEqual({ crossings: 1, through: 3 });
		expect(tanglesOf(gathered, shown)).toEqual({ crossings: 0, through: 0 });
	});

	test('lay no actor over another', () => {
		const boxes = [...gathered.nodes.values()].map((node) => ({ ...outerBox(node), id: node.id }));
		expect(overlaps(boxes)).toBe(0);
	});

	test('are the same for the same scene', () => {
		expect(fit().places).toEqual(places);
	});
});
