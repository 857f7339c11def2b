import * as v from 'valibot';
import { fingerprint } from '#lib/case/lesson/order.ts';
import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';

/** How a student judges an answer in their own words, after seeing that of the case. */
export const verdicts = ['had', 'partly', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];

/** Maximum length of an answer, in characters: more than anybody writes between two questions. */
export const maxAnswerLength = 2000;
/** Maximum length of the name under which somebody hands in, in characters. */
export const maxNameLength = 80;

/** A student's answer as it is kept and handed in. */
export const answerSchema = v.object({
	/** Index of the choice; null for an answer in the student's own words. */
	choice: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	text: v.pipe(v.string(), v.maxLength(maxAnswerLength)),
	verdict: v.nullable(v.picklist(verdicts))
});

/** A student's answer to a question. */
export type Answer = Readonly<v.InferOutput<typeof answerSchema>>;
export type Answers = ReadonlyMap<string, Answer>;

export const noAnswers: Answers = new Map();

/** The answers with one more, or with a change to one. */
export function withAnswer(answers: Answers, key: string, part: Partial<Answer>): Answers {
	const before = answers.get(key) ?? { choice: null, text: '', verdict: null };
	return new Map(answers).set(key, { ...before, ...part });
}

/** The answers without that to one question. */
export const withoutAnswer = (answers: Answers, key: string): Answers =>
	new Map([...answers].filter(([other]) => other !== key));

/** The questions of a lesson in order. */
export const questionsOf = (stops: readonly LessonStep[]): readonly Question[] =>
	stops.flatMap(({ questions }) => questions);

/** Whether this can be an answer to the question: one of its choices, or words where it has none. */
export function isAnswerTo({ choices }: Question, { choice }: Answer): boolean {
	return choices.length === 0 ? choice === null : choice !== null && choice < choices.length;
}

/** A number that differs between lessons with different questions or choices. */
export const markOf = (stops: readonly LessonStep[]): number =>
	fingerprint(JSON.stringify(questionsOf(stops).map(({ key, choices }) => [key, choices])));
