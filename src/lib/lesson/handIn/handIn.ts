import * as v from 'valibot';
import {
	maxNameLength,
	answerSchema,
	isAnswerTo,
	markOf,
	questionsOf,
	type Answers
} from '../answers.ts';
import { parsedJson } from '../kept.ts';
import { chosenFrom } from '#lib/case/lesson/choose.ts';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { fromLessonLink, toLessonLink, type LessonChoice } from '#lib/case/lesson/lessonLink.ts';
import type { Case } from '#lib/case/case.ts';

/** What a student hands in. */
export interface HandedIn {
	readonly name: string;
	/** When, as an ISO 8601 date and time in UTC. */
	readonly at: string;
	readonly choice: LessonChoice;
	readonly answers: Answers;
}

/** Why a text is not taken as something handed in. */
export type HandInFault = 'unreadable' | 'otherCase' | 'otherVersion';

/** No lesson makes a longer text, in characters. */
export const maxHandInLength = 400_000;

const schema = v.object({
	format: v.literal('tautline-hand-in'),
	version: v.literal(1),
	case: v.pipe(v.string(), v.maxLength(200)),
	/** Differs between cases with different questions. */
	mark: v.number(),
	/** The choice of the lesson, as in its link. */
	lesson: v.pipe(v.string(), v.maxLength(20_000)),
	name: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(maxNameLength)),
	at: v.pipe(v.string(), v.isoTimestamp()),
	/** One for each question of the lesson, in order; null for one without an answer. */
	answers: v.pipe(v.array(v.nullable(answerSchema)), v.maxLength(1000))
});

/** What is handed in as a text, for `readHandIn`; only the answers to chosen questions are in it. */
export function writeHandIn(source: Case, { name, at, choice, answers }: HandedIn): string {
	const all = lessonOf(source);
	const file: v.InferInput<typeof schema> = {
		format: 'tautline-hand-in',
		version: 1,
		case: source.about.id,
		mark: markOf(all),
		lesson: toLessonLink(choice),
		name,
		at,
		answers: questionsOf(chosenFrom(all, choice)).map(({ key }) => answers.get(key) ?? null)
	};
	return JSON.stringify(file);
}

/** What a text of any origin hands in for the lesson of this case, or why it does not. */
export function readHandIn(source: Case, text: string): HandedIn | HandInFault {
	if (text.length > maxHandInLength) return 'unreadable';
	const result = v.safeParse(schema, parsedJson(text));
	if (!result.success) return 'unreadable';
	const { name, at, case: id, mark, lesson, answers } = result.output;
	if (id !== source.about.id) return 'otherCase';
	const all = lessonOf(source);
	if (mark !== markOf(all)) return 'otherVersion';
	const { choice } = fromLessonLink(lesson, source);
	const given = questionsOf(chosenFrom(all, choice)).flatMap((question, i) => {
		const answer = answers[i];
		return answer && isAnswerTo(question, answer) ? [[question.key, answer] as const] : [];
	});
	return { name, at, choice, answers: new Map(given) };
}
