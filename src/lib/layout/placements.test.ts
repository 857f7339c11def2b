import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCaseText } from '#lib/case/parse.ts';
import { toScene } from '#lib/scene/toScene.ts';
import { placeTieLabels } from '#lib/scene/tieLabels.ts';
import { misleadingIn, tanglesOf, touchingIn } from '../../../tests/fixtures/tangles.ts';

const source = parseCaseText(
	readFileSync(new URL('../../../data/us-iraq-2020.json', import.meta.url), 'utf8')
);

const pictures = [...source.placements.tensions].map(([tension, placement]) => {
	const tensionFilters = [{ tension, pole: null }];
	const shown = select(source, { ...noFilter, tensionFilters });
	return {
		tension,
		shown,
		scene: toScene(source, { theme: 'light', tensionFilters, ...placement })
	};
});

test('the built-in case has a picture of its own for every tension and every step', () => {
	expect([...source.placements.tensions.keys()]).toEqual([...source.tensions.keys()]);
	expect([...source.placements.steps.keys()]).toEqual(source.story.map(({ id }) => id));
});

describe.each(pictures)('the picture of the tension “$tension”', ({ shown, scene }) => {
	test('gives every tie its label', () => {
		const labels = placeTieLabels(scene, shown.actors, shown.ties.keys(), new Set());
		expect([...shown.ties.keys()].filter((id) => !labels.has(id))).toEqual([]);
	});

	test('lets no line through a stranger or its name, and no actor over another', () => {
		expect(tanglesOf(scene, shown).through).toBe(0);
		expect(touchingIn([...scene.nodes.values()].filter(({ id }) => shown.actors.has(id)))).toEqual(
			[]
		);
	});

	test('has few labels that a foreign line crosses, and few lines that end at a name', () => {
		// Each costs 4.
		expect(misleadingIn(scene, shown)).toBeLessThanOrEqual(3 * 4);
	});
});

test('few ties of all tensions cross', () => {
	const sum = (all: number[]) => all.reduce((one, other) => one + other, 0);
	const crossings = sum(pictures.map(({ scene, shown }) => tanglesOf(scene, shown).crossings));
	expect(crossings).toBeLessThanOrEqual(sum(pictures.map(({ shown }) => shown.ties.size)) / 3);
});
