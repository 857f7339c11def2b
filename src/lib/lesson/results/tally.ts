import type { Case } from '#lib/case/case.ts';
import { chosenFrom } from '#lib/case/lesson/choose.ts';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import { questionsOf } from '../answers.ts';
import type { HandedIn } from '../handIn/handIn.ts';

/** How a class answered a question. */
export interface Tally {
	readonly question: Question;
	/** For each choice, who took it. */
	readonly takers: readonly (readonly string[])[];
	/** The answers in own words, with their authors. */
	readonly written: readonly { readonly name: string; readonly text: string }[];
	/** From 0, all agree, to nearly 1: how likely it is that two of the class differ. */
	readonly divided: number;
}

/** Every question that anybody was asked, in order, with the answers to it. */
export function tallies(source: Case, all: readonly HandedIn[]): readonly Tally[] {
	const stops = lessonOf(source);
	const asked = new Set(
		all.flatMap(({ choice }) => questionsOf(chosenFrom(stops, choice)).map(({ key }) => key))
	);
	return questionsOf(stops)
		.filter(({ key }) => asked.has(key))
		.map((question) => tallyOf(question, all));
}

function tallyOf(question: Question, all: readonly HandedIn[]): Tally {
	const given = all.flatMap(({ name, answers }) => {
		const answer = answers.get(question.key);
		return answer ? [{ name, ...answer }] : [];
	});
	const takers = question.choices.map((_, i) =>
		given.filter(({ choice }) => choice === i).map(({ name }) => name)
	);
	const written = given.flatMap(({ name, choice, text }) =>
		choice === null ? [{ name, text }] : []
	);
	return { question, takers, written, divided: dividedOf(takers.map(({ length }) => length)) };
}

/** Simpson’s index of diversity. */
function dividedOf(counts: readonly number[]): number {
	const total = counts.reduce((sum, n) => sum + n, 0);
	if (total < 2) return 0;
	return 1 - counts.reduce((sum, n) => sum + (n / total) ** 2, 0);
}

/** The question that divided the class most; null if nobody differed. */
export const mostDivided = (all: readonly Tally[]): Tally | null =>
	all.reduce<Tally | null>(
		(most, each) => (each.divided > (most?.divided ?? 0) ? each : most),
		null
	);
