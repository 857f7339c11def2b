import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Step } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { anyTelling } from '../../../../tests/fixtures/any-edit.ts';
import { addStep, changeStep, duplicateSteps, hideSteps, moveSteps, removeSteps } from './edits.ts';
import { stepLimits } from './limits.ts';
import { allSteps } from './openStory.ts';

const harbour = parseCase(smallCase());
const [said, blows] = harbour.story as [Step, Step];
const ids = (source: Case) => allSteps(source).map(({ id }) => id);
/** Five steps in one story: said, blows, c, d, e. */
const five = ['c', 'd', 'e'].reduce(
	(source, id) => addStep({ ...said, id }).apply(source),
	harbour
);

describe('a step', () => {
	test('is put at a place of the story, or at its end', () => {
		const step = { ...said, id: 'new' };
		expect(ids(addStep(step, 1).apply(harbour))).toEqual(['said', 'new', 'blows']);
		expect(ids(addStep(step).apply(harbour))).toEqual(['said', 'blows', 'new']);
	});

	test('gets a number behind an id that is taken', () => {
		const twice = addStep(said).apply(addStep(said).apply(harbour));
		expect(ids(twice)).toEqual(['said', 'blows', 'said-2', 'said-3']);
	});

	test('makes a story, named as the case is, where there is none', () => {
		const { openStory } = addStep(said).apply(parseCase({ ...smallCase(), stories: [] }));
		expect(openStory).toEqual({ id: 'story', title: harbour.about.title, steps: [said] });
	});

	test('is written anew without another being touched', () => {
		const { story } = changeStep('said', { caption: 'Two\nlines.' }).apply(harbour);
		expect(story[0]).toEqual({ ...said, caption: 'Two\nlines.' });
		expect(story[1]).toBe(blows);
	});

	test('written again as it was is no edit', () => {
		const same = { title: said.title, questions: structuredClone(said.questions) };
		expect(changeStep('said', same).apply(harbour)).toBe(harbour);
	});

	test('goes to another place, never beyond the ends', () => {
		expect(ids(moveSteps(['said'], 1).apply(harbour))).toEqual(['blows', 'said']);
		expect(ids(moveSteps(['said'], 99).apply(harbour))).toEqual(['blows', 'said']);
		expect(moveSteps(['said'], -1).apply(harbour)).toBe(harbour);
	});

	test('has its copy right behind it, under a title that is not too long', () => {
		const copied = duplicateSteps(['said'], () => 'x'.repeat(99)).apply(harbour);
		expect(ids(copied)).toEqual(['said', 'said-2', 'blows']);
		const title = 'x'.repeat(stepLimits.title);
		expect(copied.story[1]).toEqual({ ...said, id: 'said-2', title });
	});

	test('can be taken out', () => {
		expect(ids(removeSteps(['said']).apply(harbour))).toEqual(['blows']);
	});

	test('that is hidden stays in its story, is not told, and comes back where it was', () => {
		const hidden = hideSteps(['said'], true).apply(harbour);
		expect(ids(hidden)).toEqual(['said', 'blows']);
		expect(hidden.story).toEqual([blows]);
		expect(hideSteps(['said'], true).apply(hidden)).toBe(hidden);
		const back = hideSteps(['said'], false).apply(hidden);
		expect(writeCase(back)).toBe(writeCase(harbour));
	});

	test('that is not there is left alone by every edit', () => {
		const ghost = ['ghost'];
		const edits = [
			changeStep('ghost', { title: 'x' }),
			...[moveSteps(ghost, 0), duplicateSteps(ghost, () => 'x'), removeSteps(ghost)],
			hideSteps(ghost, true)
		];
		for (const edit of edits) expect(edit.apply(harbour)).toBe(harbour);
	});
});

describe('several steps', () => {
	const chosen = ['blows', 'd'];

	test.each([
		[0, ['blows', 'd', 'said', 'c', 'e']],
		[1, ['said', 'blows', 'd', 'c', 'e']],
		[3, ['said', 'c', 'e', 'blows', 'd']],
		[9, ['said', 'c', 'e', 'blows', 'd']]
	])('are moved together to place %i, in their order', (to, after) => {
		expect(ids(moveSteps(chosen, to).apply(five))).toEqual(after);
	});

	test('have their copies together behind the last of them, each with an id of its own', () => {
		const copied = duplicateSteps(chosen, (title) => `${title} (copy)`).apply(five);
		expect(ids(copied)).toEqual(['said', 'blows', 'c', 'd', 'blows-2', 'd-2', 'e']);
		expect(copied.story[4]?.title).toBe(`${blows.title} (copy)`);
	});

	test('are hidden and taken out together', () => {
		const hidden = hideSteps(chosen, true).apply(five);
		expect(hidden.story.map(({ id }) => id)).toEqual(['said', 'c', 'e']);
		expect(ids(removeSteps(chosen).apply(five))).toEqual(['said', 'c', 'e']);
	});

	test('are an edit that names none of them; a single one is named', () => {
		expect(removeSteps(chosen).name(five)).toEqual({ kind: 'removeStep', of: null });
		expect(removeSteps(['said']).name(five).of).toBe(said.title);
	});
});

test('after any edits the case is one that opens again, with every id there once', () => {
	fc.assert(
		fc.property(fc.array(anyTelling(harbour), { maxLength: 12 }), (edits) => {
			const edited = edits.reduce((source, edit) => edit.apply(source), harbour);
			expect(parseCase(JSON.parse(writeCase(edited)))).toEqual(edited);
			expect(new Set(ids(edited)).size).toBe(ids(edited).length);
			expect(edited.ties).toBe(harbour.ties);
		})
	);
});
