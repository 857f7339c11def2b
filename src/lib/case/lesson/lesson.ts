import type { Case, Id, Step } from '#lib/case/case.ts';
import { ask, askWritten } from './ask.ts';
import { proposeFor } from './propose.ts';
import type { Question } from './question.ts';

/** A step with what is asked at it. */
export interface LessonStep {
	readonly step: Step;
	readonly questions: readonly Question[];
}

/**
 * A case as a lesson: at each step the predictions that it names, or, where it names none, such as its
 * data propose, and then the questions that it words itself. The same case gives the same lesson.
 */
export function lessonOf(source: Case): readonly LessonStep[] {
	const asked = new Set<Id>(
		source.story.flatMap(({ predictions }) => predictions.map(({ tie }) => tie))
	);
	return source.story.map((step): LessonStep => {
		const own = step.predictions.length > 0;
		const hidden = own ? step.predictions : proposeFor(source, step, asked);
		for (const { tie } of hidden) asked.add(tie);
		const predictions = hidden.flatMap((each) => ask(source, step, each) ?? []);
		const written = step.questions.map((each) => askWritten(source, step, each));
		// Two that are worded alike would be one to whoever keeps the answers.
		const all = new Map([...predictions, ...written].map((each) => [each.key, each]));
		return { step, questions: [...all.values()] };
	});
}
