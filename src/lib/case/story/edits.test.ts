import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case, Step } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { parseCase, parseCaseText } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { addStep, changeStep, duplicateStep, moveStep, removeStep } from './edits.ts';
import { stepLimits } from './limits.ts';

const harbour = parseCase(smallCase());
const [said, blows] = harbour.story as [Step, Step];
const ids = ({ story }: Case) => story.map(({ id }) => id);

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
		expect(ids(moveStep('said', 1).apply(harbour))).toEqual(['blows', 'said']);
		expect(ids(moveStep('said', 99).apply(harbour))).toEqual(['blows', 'said']);
		expect(moveStep('said', -1).apply(harbour)).toBe(harbour);
	});

	test('has its copy right behind it, under a title that is not too long', () => {
		const copied = duplicateStep('said', 'x'.repeat(99)).apply(harbour);
		expect(ids(copied)).toEqual(['said', 'said-2', 'blows']);
		const title = 'x'.repeat(stepLimits.title);
		expect(copied.story[1]).toEqual({ ...said, id: 'said-2', title });
	});

	test('can be taken out', () => {
		expect(ids(removeStep('said').apply(harbour))).toEqual(['blows']);
	});

	test('that is not there is left alone by every edit', () => {
		const edits = [
			changeStep('ghost', { title: 'x' }),
			...[moveStep('ghost', 0), duplicateStep('ghost', 'x'), removeStep('ghost')]
		];
		for (const edit of edits) expect(edit.apply(harbour)).toBe(harbour);
	});
});

const place = fc.integer({ min: -1, max: 5 });
const which = fc.constantFrom('said', 'blows', 'said-2', 'blows-2', 'ghost');
const line = fc.string({ minLength: 1, maxLength: 30, unit: 'binary' });
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
	fc.tuple(which, place).map(([id, at]) => addStep({ ...said, id }, at)),
	fc
		.tuple(which, line)
		.map(([id, title]) => changeStep(id, { title, notes: [{ text: title, ties: [] }] })),
	fc.tuple(which, place).map(([id, to]) => moveStep(id, to)),
	fc.tuple(which, line).map(([id, title]) => duplicateStep(id, title)),
	which.map(removeStep)
);

test('after any edits the case is one that opens again, with every id there once', () => {
	fc.assert(
		fc.property(fc.array(anyEdit, { maxLength: 12 }), (edits) => {
			const edited = edits.reduce((source, edit) => edit.apply(source), harbour);
			expect(parseCaseText(writeCase(edited))).toEqual(edited);
			expect(new Set(ids(edited)).size).toBe(edited.story.length);
			expect(edited.ties).toBe(harbour.ties);
		})
	);
});
