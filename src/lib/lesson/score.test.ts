import { expect, test } from 'vitest';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noAnswers, withAnswer } from './answers.ts';
import { scoreOf } from './score.ts';

const { questions } = lessonOf(parseCase(smallCase()))[0]!;
const [arena, open, guess] = questions;

test('only what could be seen is right or wrong; a guess is neither', () => {
	let answers = withAnswer(noAnswers, arena!.key, { choice: arena!.right });
	answers = withAnswer(answers, guess!.key, { choice: (guess!.right + 1) % 3 });
	expect(scoreOf(questions, answers)).toMatchObject({ right: 1, scored: 1, guess: 1, open: 1 });
	const wrong = withAnswer(answers, arena!.key, { choice: (arena!.right + 1) % 3 });
	expect(scoreOf(questions, wrong)).toMatchObject({ right: 0, wrong: 1, scored: 1 });
});

test('a question that was passed over could have been right', () => {
	expect(scoreOf(questions, noAnswers)).toMatchObject({ right: 0, wrong: 0, scored: 1, open: 3 });
});

test('what was written counts as answered, also before it is compared', () => {
	const answers = withAnswer(noAnswers, open!.key, { text: 'She.' });
	expect(scoreOf(questions, answers)).toMatchObject({ own: 1, uncompared: 1, open: 2 });
	const compared = withAnswer(answers, open!.key, { verdict: 'partly' });
	expect(scoreOf(questions, compared)).toMatchObject({ own: 1, uncompared: 0, partly: 1, open: 2 });
});
