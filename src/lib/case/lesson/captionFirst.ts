import type { Case } from '../case.ts';
import type { LessonStep } from './lesson.ts';
import { isGivenAway } from './propose.ts';
import type { Question } from './question.ts';
import { tellsMuchOf } from './spoilers.ts';

/** Whether the caption of a step may be read before its questions: none of their answers is in it. */
export const captionFirst = (source: Case, { step, questions }: LessonStep): boolean =>
	questions.every((question) => !captionTells(source, step, question));

function captionTells(source: Case, step: LessonStep['step'], question: Question): boolean {
	if (!question.hides) return tellsMuchOf(step.caption, question.answer);
	const tie = source.ties.get(question.tie);
	// “Behind closed doors” can be said in too many ways to look for.
	return question.hides === 'arena' || !tie || isGivenAway(source, step, tie, question.hides);
}
