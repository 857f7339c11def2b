import type { Question } from '#lib/case/lesson/question.ts';
import type { Answers, Verdict } from './answers.ts';

/** How a lesson went: the answers by choice, those in the student’s own words, and the open questions. */
export interface Score {
	readonly choices: { readonly right: number; readonly of: number };
	readonly own: Readonly<Record<Verdict, number>> & { readonly of: number };
	readonly open: number;
}

/** The score of the given answers; those in the student's own words count as the student judged them. */
export function scoreOf(questions: readonly Question[], answers: Answers): Score {
	const choices = { right: 0, of: 0 };
	const own = { had: 0, partly: 0, missed: 0, of: 0 };
	let open = 0;
	for (const question of questions) {
		const answer = answers.get(question.key);
		if (!answer || (answer.choice === null && answer.verdict === null)) open++;
		else if (answer.choice !== null) {
			choices.of++;
			if (answer.choice === question.right) choices.right++;
		} else if (answer.verdict) {
			own.of++;
			own[answer.verdict]++;
		}
	}
	return { choices, own, open };
}
