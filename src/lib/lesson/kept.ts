import * as v from 'valibot';
import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import {
	answerSchema,
	isAnswerTo,
	markOf,
	maxNameLength,
	noAnswers,
	questionsOf,
	type Answer,
	type Answers
} from './answers.ts';

/** What a device keeps of a lesson. */
export interface Kept {
	readonly answers: Answers;
	/** What was begun and not given as an answer yet. */
	readonly drafts: Answers;
	/** The name under which the student hands in. */
	readonly name: string;
}

export const nothingKept: Kept = { answers: noAnswers, drafts: noAnswers, name: '' };

const entries = v.pipe(v.array(v.strictTuple([v.string(), answerSchema])), v.maxLength(10_000));
const kept = v.object({
	lesson: v.number(),
	answers: entries,
	drafts: v.optional(entries, []),
	name: v.optional(v.pipe(v.string(), v.maxLength(maxNameLength)), '')
});

/** What is to be kept of a lesson as text, for `readKept`. */
export const writeKept = (stops: readonly LessonStep[], { answers, drafts, name }: Kept): string =>
	JSON.stringify({ lesson: markOf(stops), answers: [...answers], drafts: [...drafts], name });

/**
 * What a text of any origin keeps; null if it keeps nothing, or something of another lesson. Answers to unknown
 * questions and unknown choices are left out.
 */
export function readKept(stops: readonly LessonStep[], text: string): Kept | null {
	const result = v.safeParse(kept, parsedJson(text));
	if (!result.success || result.output.lesson !== markOf(stops)) return null;
	const byKey = new Map(questionsOf(stops).map((question) => [question.key, question]));
	const fitting = (all: readonly (readonly [string, Answer])[]) =>
		new Map(
			all.filter(([key, answer]) => {
				const question = byKey.get(key);
				return question !== undefined && isAnswerTo(question, answer);
			})
		);
	const { answers, drafts, name } = result.output;
	return { answers: fitting(answers), drafts: fitting(drafts), name };
}

/** The value of a JSON text; null if it is none. */
export function parsedJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null;
	}
}
