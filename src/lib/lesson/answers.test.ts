import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import {
	maxAnswerLength,
	noAnswers,
	questionsOf,
	readAnswers,
	verdicts,
	withAnswer,
	writeAnswers,
	type Answer
} from './answers.ts';
import { scoreOf } from './score.ts';

const stops = lessonOf(parseCase(smallCase()));
const questions = questionsOf(stops);
const [arena, open, closed] = stops[0]!.questions;
const said = (part: Partial<Answer>): Answer => ({
	choice: null,
	text: '',
	verdict: null,
	...part
});

/** The answers as kept, after a change. */
const spoilt = (change: (kept: { lesson: number; answers: unknown[] }) => unknown) =>
	JSON.stringify(change(JSON.parse(writeAnswers(stops, noAnswers)) as never));

describe('answers that are kept', () => {
	test('come back as they were said', () => {
		const anyAnswer = fc.constantFrom(...questions).chain((question) =>
			fc.record({
				key: fc.constant(question.key),
				answer: fc.record({
					choice:
						question.choices.length > 0 ? fc.nat(question.choices.length - 1) : fc.constant(null),
					text: fc.string({ maxLength: 60 }),
					verdict: fc.constantFrom(null, ...verdicts)
				})
			})
		);
		fc.assert(
			fc.property(fc.array(anyAnswer), (all) => {
				const answers = new Map(all.map(({ key, answer }) => [key, answer]));
				expect(readAnswers(stops, writeAnswers(stops, answers))).toEqual(answers);
			})
		);
	});

	test('are none where the text is not what was written, whatever it is', () => {
		for (const text of ['', 'null', '{', '[]', '{"lesson":1,"answers":[]}', '"__proto__"']) {
			expect(readAnswers(stops, text), text).toBeNull();
		}
		fc.assert(fc.property(fc.json(), (text) => readAnswers(stops, text) === null));
	});

	test('are none where one of them is out of all measure', () => {
		const long = said({ text: 'x'.repeat(maxAnswerLength + 1) });
		expect(
			readAnswers(
				stops,
				spoilt((kept) => ({ ...kept, answers: [[open!.key, long]] }))
			)
		).toBeNull();
	});

	test('leave out what is no question, or no choice of it', () => {
		const answers = [
			['__proto__', said({ choice: 0 })],
			[arena!.key, said({ choice: 3 })],
			[open!.key, said({ choice: 0 })],
			[closed!.key, said({ choice: 2 })]
		];
		const read = readAnswers(
			stops,
			spoilt((kept) => ({ ...kept, answers }))
		);
		expect([...read!.keys()]).toEqual([closed!.key]);
	});

	test('do not belong to the lesson once its questions have changed', () => {
		const file = smallCase();
		file.stories![0]!.steps[0]!.questions![1]!.wrong = ['Another.', 'And another.'];
		const changed = lessonOf(parseCase(file));
		const text = writeAnswers(stops, withAnswer(noAnswers, arena!.key, { choice: 0 }));
		expect(readAnswers(stops, text)?.size).toBe(1);
		expect(readAnswers(changed, text)).toBeNull();
	});
});

describe('the score', () => {
	test('counts choices by what is right, own words by what the student says of them', () => {
		let answers = withAnswer(noAnswers, arena!.key, { choice: arena!.right });
		answers = withAnswer(answers, closed!.key, { choice: (closed!.right + 1) % 3 });
		answers = withAnswer(answers, open!.key, { text: 'She.' });
		const rest = questions.length - 3;
		const undecided = scoreOf(questions, answers);
		expect(undecided).toMatchObject({ choices: { right: 1, of: 2 }, own: { of: 0 } });
		expect(undecided.open).toBe(rest + 1);
		const decided = scoreOf(questions, withAnswer(answers, open!.key, { verdict: 'partly' }));
		expect(decided.own).toEqual({ had: 0, partly: 1, missed: 0, of: 1 });
		expect(decided.open).toBe(rest);
	});
});
