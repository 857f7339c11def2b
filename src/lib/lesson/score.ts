import type { Question } from '#lib/case/lesson/question.ts';
import { roleOf } from '#lib/case/lesson/role.ts';
import type { Answer, Answers, Verdict } from './answers.ts';

/** How an answer turned out: only what could be seen is right or wrong. */
export type Outcome = 'right' | 'wrong' | 'guess' | Verdict | 'uncompared' | 'open';

/** How the answer to a question turned out. */
export function outcomeOf(question: Question, answer: Answer | undefined): Outcome {
	if (!answer) return 'open';
	const role = roleOf(question);
	if (role === 'own') return answer.verdict ?? 'uncompared';
	if (role === 'guess') return 'guess';
	return answer.choice === question.right ? 'right' : 'wrong';
}

/** How a lesson or a chapter went: how many questions turned out in each way, and how many could be right, answered or not. */
export type Score = Readonly<Record<Outcome | 'scored' | 'own', number>>;

/** The score of the given answers; those in the student's own words count as the student judged them. */
export function scoreOf(questions: readonly Question[], answers: Answers): Score {
	const count = { right: 0, wrong: 0, guess: 0, had: 0, partly: 0, missed: 0 };
	const score = { ...count, uncompared: 0, open: 0 };
	for (const question of questions) score[outcomeOf(question, answers.get(question.key))]++;
	return {
		...score,
		scored: questions.filter((question) => roleOf(question) === 'seen').length,
		own: score.had + score.partly + score.missed + score.uncompared
	};
}
