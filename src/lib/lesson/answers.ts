import * as v from 'valibot';
import { fingerprint } from '#lib/case/lesson/order.ts';
import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';

/** How a student judges an answer in their own words, after seeing that of the case. */
export const verdicts = ['had', 'partly', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];

/** Maximum length of an answer, in characters: more than anybody writes between two questions. */
export const maxAnswerLength = 2000;

const answer = v.object({
	/** Index of the choice; null for an answer in the student's own words. */
	choice: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	text: v.pipe(v.string(), v.maxLength(maxAnswerLength)),
	verdict: v.nullable(v.picklist(verdicts))
});

/** A student's answer to a question. */
export type Answer = Readonly<v.InferOutput<typeof answer>>;
export type Answers = ReadonlyMap<string, Answer>;

export const noAnswers: Answers = new Map();

/** The answers with one more, or with a change to one. */
export function withAnswer(answers: Answers, key: string, part: Partial<Answer>): Answers {
	const before = answers.get(key) ?? { choice: null, text: '', verdict: null };
	return new Map(answers).set(key, { ...before, ...part });
}

const kept = v.object({
	lesson: v.number(),
	answers: v.pipe(v.array(v.strictTuple([v.string(), answer])), v.maxLength(10_000))
});

/** The questions of a lesson in order. */
export const questionsOf = (stops: readonly LessonStep[]): readonly Question[] =>
	stops.flatMap(({ questions }) => questions);

/** The answers to a lesson as text, for `readAnswers`. */
export const writeAnswers = (stops: readonly LessonStep[], answers: Answers): string =>
	JSON.stringify({ lesson: markOf(stops), answers: [...answers] });

/**
 * The answers in a text of any origin; null if there are none, or if they belong to another lesson. Answers
 * to unknown questions and unknown choices are left out.
 */
export function readAnswers(stops: readonly LessonStep[], text: string): Answers | null {
	const result = v.safeParse(kept, parsed(text));
	if (!result.success || result.output.lesson !== markOf(stops)) return null;
	const byKey = new Map(questionsOf(stops).map((question) => [question.key, question]));
	return new Map(
		result.output.answers.filter(([key, { choice }]) => {
			const question = byKey.get(key);
			if (!question) return false;
			const { length } = question.choices;
			return length === 0 ? choice === null : choice !== null && choice < length;
		})
	);
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}

/** A number that differs between lessons with different questions or choices. */
const markOf = (stops: readonly LessonStep[]): number =>
	fingerprint(JSON.stringify(questionsOf(stops).map(({ key, choices }) => [key, choices])));
