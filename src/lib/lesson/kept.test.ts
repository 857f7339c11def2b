import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import {
	maxAnswerLength,
	maxNameLength,
	questionsOf,
	verdicts,
	withAnswer,
	type Answer
} from './answers.ts';
import { nothingKept, readKept, writeKept } from './kept.ts';

const stops = lessonOf(parseCase(smallCase()));
const questions = questionsOf(stops);
const [arena, open, closed] = stops[0]!.questions;
const said = (part: Partial<Answer>): Answer => ({
	choice: null,
	text: '',
	verdict: null,
	...part
});

/** What is kept, after a change to the text. */
const spoilt = (change: object) =>
	JSON.stringify({ ...JSON.parse(writeKept(stops, nothingKept)), ...change });

const anyAnswers = fc
	.array(
		fc.constantFrom(...questions).chain((question) =>
			fc.tuple(
				fc.constant(question.key),
				fc.record({
					choice:
						question.choices.length > 0 ? fc.nat(question.choices.length - 1) : fc.constant(null),
					text: fc.string({ maxLength: 60 }),
					verdict: fc.constantFrom(null, ...verdicts)
				})
			)
		)
	)
	.map((all) => new Map(all));

describe('what a device keeps of a lesson', () => {
	test('comes back as it was: answers, what was begun, and the name', () => {
		const anything = fc.record({
			answers: anyAnswers,
			drafts: anyAnswers,
			name: fc.string({ maxLength: maxNameLength })
		});
		fc.assert(
			fc.property(anything, (kept) => {
				expect(readKept(stops, writeKept(stops, kept))).toEqual(kept);
			})
		);
	});

	test('comes back from a version that kept answers only', () => {
		const { lesson } = JSON.parse(writeKept(stops, nothingKept)) as { lesson: number };
		const text = JSON.stringify({ lesson, answers: [[arena!.key, said({ choice: 0 })]] });
		expect(readKept(stops, text)).toMatchObject({ drafts: new Map(), name: '' });
	});

	test('is nothing where the text is not what was written, whatever it is', () => {
		for (const text of ['', 'null', '{', '[]', '{"lesson":1,"answers":[]}', '"__proto__"']) {
			expect(readKept(stops, text), text).toBeNull();
		}
		fc.assert(fc.property(fc.json(), (text) => readKept(stops, text) === null));
	});

	test('is nothing where a part of it is out of all measure', () => {
		const long = said({ text: 'x'.repeat(maxAnswerLength + 1) });
		expect(readKept(stops, spoilt({ answers: [[open!.key, long]] }))).toBeNull();
		expect(readKept(stops, spoilt({ drafts: [[open!.key, long]] }))).toBeNull();
		expect(readKept(stops, spoilt({ name: 'x'.repeat(maxNameLength + 1) }))).toBeNull();
	});

	test('leaves out what is no question, or no choice of it', () => {
		const answers = [
			['__proto__', said({ choice: 0 })],
			[arena!.key, said({ choice: 3 })],
			[open!.key, said({ choice: 0 })],
			[closed!.key, said({ choice: 2 })]
		];
		const read = readKept(stops, spoilt({ answers, drafts: answers }))!;
		expect([...read.answers.keys()]).toEqual([closed!.key]);
		expect([...read.drafts.keys()]).toEqual([closed!.key]);
	});

	test('does not belong to the lesson once its questions have changed', () => {
		const file = smallCase();
		file.stories![0]!.steps[0]!.questions![1]!.wrong = ['Another.', 'And another.'];
		const changed = lessonOf(parseCase(file));
		const answers = withAnswer(new Map(), arena!.key, { choice: 0 });
		const text = writeKept(stops, { ...nothingKept, answers });
		expect(readKept(stops, text)?.answers.size).toBe(1);
		expect(readKept(changed, text)).toBeNull();
	});
});
