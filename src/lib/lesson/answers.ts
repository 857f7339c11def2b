import * as v from 'valibot';
import { fingerprint } from '#lib/case/lesson/order.ts';
import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';

/** What a student says of an answer in own words, once the case’s own is seen. */
export const verdicts = ['had', 'partly', 'missed'] as const;
export type Verdict = (typeof verdicts)[number];

/** More than this nobody writes between two questions. */
export const longest = 2000;

const answer = v.object({
	/** The place of the choice; null where the answer is in own words. */
	choice: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
	text: v.pipe(v.string(), v.maxLength(longest)),
	verdict: v.nullable(v.picklist(verdicts))
});

/** What a student has said to a question. */
export type Answer = Readonly<v.InferOutput<typeof answer>>;
export type Answers = ReadonlyMap<string, Answer>;

export const noAnswers: Answers = new Map();

/** The answers with one more, or with part of one changed. */
export function withAnswer(answers: Answers, key: string, part: Partial<Answer>): Answers {
	const before = answers.get(key) ?? { choice: null, text: '', verdict: null };
	return new Map(answers).set(key, { ...before, ...part });
}

const kept = v.object({
	lesson: v.number(),
	answers: v.pipe(v.array(v.strictTuple([v.string(), answer])), v.maxLength(10_000))
});

/** The questions of a lesson in their order. */
export const questionsOf = (stops: readonly LessonStep[]): readonly Question[] =>
	stops.flatMap(({ questions }) => questions);

/** The answers to a lesson as text, for `readAnswers`. */
export const writeAnswers = (stops: readonly LessonStep[], answers: Answers): string =>
	JSON.stringify({ lesson: markOf(stops), answers: [...answers] });

/**
 * The answers that a text holds, whoever wrote it; null when it holds none, or such to another lesson.
 * Answers to no question of the lesson, or that are none of its choices, are left out.
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

/** Tells a lesson from the same lesson with other questions or choices. */
const markOf = (stops: readonly LessonStep[]): number =>
	fingerprint(JSON.stringify(questionsOf(stops).map(({ key, choices }) => [key, choices])));
