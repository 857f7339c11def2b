import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Id, Step } from '../case.ts';
import { parseCase } from '../parse.ts';
import { filterOf, shownAt } from '../steps.ts';
import { writeCase } from '../write.ts';
import { parseCaseText } from '../parse.ts';
import { splitStep } from './splitStep.ts';

const harbour = parseCase(smallCase());
const all = [...harbour.ties.keys()];

/** The case with a first step like this, split. */
function split(part: Partial<Step>): { source: Case; steps: readonly Step[] } {
	const [story] = harbour.stories;
	const step = { ...story!.steps[0]!, show: { actors: [], ties: [] }, frame: [], ...part };
	const before = parseCaseText(
		writeCase({
			...harbour,
			stories: [{ ...story!, steps: [step, ...story!.steps.slice(1)] }]
		})
	);
	const source = splitStep(step.id, (title) => `${title} (2)`).apply(before);
	return { source, steps: source.story };
}
const tiesOf = (source: Case, step: Step): Id[] => [...shownAt(source, step).ties.keys()];

test('a step is split in two steps that together show what it showed, nothing twice', () => {
	const { source, steps } = split({ build: 'whole' });
	const [first, second] = [tiesOf(source, steps[0]!), tiesOf(source, steps[1]!)];
	expect(steps.map(({ title }) => title)).toEqual([
		'What is said',
		'What is said (2)',
		'What is done'
	]);
	expect([first.length, second.length]).toEqual([5, 4]);
	expect([...first, ...second].sort()).toEqual(all.toSorted());
	const actors = steps.slice(0, 2).flatMap((step) => [...shownAt(source, step).actors]);
	expect(new Set(actors)).toEqual(new Set(harbour.actors.keys()));
});

test('the cut falls between two parts, and each half keeps its own', () => {
	const groups = [all.slice(0, 3), all.slice(3, 5), all.slice(5)];
	const { source, steps } = split({ build: groups });
	expect(steps.slice(0, 2).map(({ build }) => build)).toEqual([
		groups.slice(0, 2),
		groups.slice(2)
	]);
	expect(tiesOf(source, steps[1]!).sort()).toEqual(groups[2]!.toSorted());
});

test('words stay, but for notes and predictions about ties of the second step', () => {
	const gone = all.at(-1)!;
	const notes = [
		{ text: 'About nothing.', ties: [] },
		{ text: 'About the last.', ties: [gone] },
		{ text: 'About both.', ties: [all[0]!, gone] }
	];
	const predictions = [
		{ tie: all[0]!, hides: 'type' as const },
		{ tie: gone, hides: 'type' as const }
	];
	const { steps } = split({ build: [all.slice(0, 5), all.slice(5)], notes, predictions });
	expect(steps.map((step) => step.notes.map(({ text }) => text)).slice(0, 2)).toEqual([
		['About nothing.', 'About both.'],
		['About the last.']
	]);
	expect(steps.map((step) => step.predictions.map(({ tie }) => tie)).slice(0, 2)).toEqual([
		[all[0]],
		[gone]
	]);
	expect(steps[1]!.caption).toBe('');
});

test('both keep the colours of the tension, and nobody who is hidden comes back', () => {
	const show = { tension: 'said-done', actors: [], ties: all };
	const hidden = 'guards-rowers';
	const without = { actors: [], ties: [hidden] };
	const { source, steps } = split({ show, build: 'whole', without });
	for (const step of steps.slice(0, 2)) {
		expect(filterOf(source, step).tensionFilters).toEqual([{ tension: 'said-done', pole: null }]);
		expect(tiesOf(source, step)).not.toContain(hidden);
		expect(step.without).toBeUndefined();
	}
	expect(parseCaseText(writeCase(source)).story).toHaveLength(3);
});

test('who has no tie stays in the first step', () => {
	const ties = ['guards-rowers', 'mayor-presses'];
	const { source, steps } = split({ show: { actors: ['dockers'], ties }, build: 'whole' });
	const shows = steps.slice(0, 2).map((step) => shownAt(source, step).actors.has('dockers'));
	expect(shows).toEqual([true, false]);
});

test('a step of one tie stays whole', () => {
	const { steps } = split({ show: { actors: [], ties: [all[0]!] } });
	expect(steps).toHaveLength(2);
});
