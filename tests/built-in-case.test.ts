import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { noFilter, select } from '../src/lib/case/filter.ts';
import { lessonOf } from '../src/lib/case/lesson/lesson.ts';
import { isGivenAway } from '../src/lib/case/lesson/propose.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';
import { placementAt, placementKeyOf } from '../src/lib/case/placement.ts';
import { shownAt } from '../src/lib/case/steps.ts';
import { partsOf, tiesAtOnce } from '../src/lib/case/story/builds.ts';
import { toEmphasis } from '../src/lib/scene/emphasis.ts';
import { noPicks } from '../src/lib/scene/picks.ts';
import { toScene } from '../src/lib/scene/toScene.ts';
import { touchingIn } from './fixtures/tangles.ts';

const file = new URL('../data/us-iraq-2020.json', import.meta.url);
const source = parseCaseText(readFileSync(file, 'utf8'));
const tensionFilters = [{ tension: source.about.opensOn ?? '', pole: null }];
const shown = select(source, { ...noFilter, tensionFilters });

/** The scene as it opens, alone on the picture or before the faded rest. */
function sceneWith(unmatched: 'hidden' | 'faded') {
	const key = placementKeyOf(source.placements, {
		filter: { tensionFilters },
		unmatched,
		step: null
	});
	return toScene(source, {
		theme: 'light',
		tensionFilters,
		...placementAt(source.placements, key)
	});
}

describe('the built-in case as it opens', () => {
	test('looks through a tension that several ties take part in', () => {
		expect(shown.ties.size).toBeGreaterThan(5);
		expect(shown.ties.size).toBeLessThan(source.ties.size);
	});

	test('has a place for every actor', () => {
		expect([...source.layout.keys()].sort()).toEqual([...source.actors.keys()].sort());
	});

	test('has no two actors, shape and name, on top of one another', () => {
		expect(touchingIn([...sceneWith('faded').nodes.values()])).toEqual([]);
	});

	test.each([
		['hidden', 0],
		['faded', 6]
	] as const)(
		'has room for the labels of the ties that it shows, the rest %s, but for %i at most',
		(unmatched, most) => {
			const attention = { shown, unmatched, picks: noPicks, hovered: null };
			const { tieLabels } = toEmphasis(source, sceneWith(unmatched), attention);
			const withoutLabel = [...shown.ties.keys()].filter((id) => !tieLabels.has(id));
			expect(withoutLabel.length).toBeLessThanOrEqual(most);
		}
	);
});

describe.each(source.story)('step $id of the built-in case', (step) => {
	const { ties } = shownAt(source, step);

	test('has so few ties that its names are large, and never many new ones at once', () => {
		expect(ties.size).toBeLessThanOrEqual(16);
		for (const part of partsOf(source, step)) expect(part.length).toBeLessThanOrEqual(tiesAtOnce);
	});

	test('has a caption that can be read from the last row', () => {
		expect(step.caption.length).toBeLessThanOrEqual(150);
	});

	test('has short lines of notes, which speak of ties that it shows', () => {
		for (const { text, ties: about } of step.notes) {
			expect(text.length).toBeLessThanOrEqual(100);
			expect(about.filter((id) => !ties.has(id))).toEqual([]);
		}
	});

	test('asks a class two or three things, some to choose from and some not', () => {
		const choices = step.questions.map(({ wrong }) => wrong.length > 0);
		expect([2, 3]).toContain(choices.length);
		expect(new Set(choices).size).toBe(2);
	});
});

describe('each step of the built-in case as a lesson', () => {
	const stops = lessonOf(source);

	test.each(stops)(
		'asks two or three predictions at $step.id, and can ask each',
		({ step, questions }) => {
			expect([2, 3]).toContain(step.predictions.length);
			const asked = questions.flatMap((each) =>
				each.hides ? [{ tie: each.tie, hides: each.hides }] : []
			);
			expect(asked).toEqual(step.predictions);
		}
	);

	test.each(stops)('asks nothing at $step.id that the step gives away', ({ step }) => {
		const given = step.predictions.filter(({ tie, hides }) =>
			isGivenAway(source, step, source.ties.get(tie)!, hides)
		);
		expect(given).toEqual([]);
	});

	test('asks above all whether something was said in public or in private', () => {
		const parts = source.story.flatMap(({ predictions }) => predictions.map(({ hides }) => hides));
		expect(parts.filter((part) => part === 'arena').length).toBeGreaterThanOrEqual(6);
		expect(new Set(parts).size).toBe(5);
	});
});
