import type { Case } from '#lib/case/case.ts';
import { sayChoice, sayQuestion } from '#lib/evidence/say.ts';
import { resultsWords } from '#lib/words/results.ts';
import type { HandedIn } from '../handIn/handIn.ts';
import { scoreOf } from '../score.ts';
import { csv } from './csv.ts';
import type { Tally } from './tally.ts';

/** The results of a class as a table for a spreadsheet: a row for each student, a column for each question. */
export function resultsCsv(
	source: Case,
	all: readonly HandedIn[],
	tallies: readonly Tally[]
): string {
	const questions = tallies.map(({ question }) => question);
	const { name, at, right, scored } = resultsWords.columns;
	const head = [name, at, right, scored, ...questions.map((each) => sayQuestion(source, each))];
	const rows = all.map((one) => {
		const score = scoreOf(questions, one.answers);
		const said = questions.map((question) => {
			const answer = one.answers.get(question.key);
			if (!answer) return '';
			return answer.choice === null ? answer.text : sayChoice(source, question, answer.choice);
		});
		return [one.name, one.at, `${score.right}`, `${score.scored}`, ...said];
	});
	return csv([head, ...rows]);
}
