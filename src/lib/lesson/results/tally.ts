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
	/** From 0, all agree, to nearly 1: how likely it is that two of the class answered and differ. */
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
	const divided = dividedOf(
		takers.map(({ length }) => length),
		all.length
	);
	return { question, takers, written, divided };
}

/** Simpson’s index of diversity, over the whole class, so that two who differ do not count like thirty. */
function dividedOf(counts: readonly number[], students: number): number {
	const total = counts.reduce((sum, n) => sum + n, 0);
	return (total ** 2 - counts.reduce((sum, n) => sum + n ** 2, 0)) / students ** 2;
}

/** The questions that divided the class most, several where they did so alike; none if nobody differed. */
export function mostDivided(all: readonly Tally[]): readonly Tally[] {
	const most = Math.max(0, ...all.map(({ divided }) => divided));
	return most === 0 ? [] : all.filter(({ divided }) => divided === most);
}
