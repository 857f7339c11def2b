import type { Case, Id, Step } from '#lib/case/case.ts';
import { ask, askWritten } from './ask.ts';
import { proposeFor } from './propose.ts';
import type { Question } from './question.ts';

/** A step with its questions. */
export interface LessonStep {
	readonly step: Step;
	readonly questions: readonly Question[];
}

/**
 * A case as a lesson. Each step asks its predictions, or proposed ones if it has none, and then its own
 * questions. The same case gives the same lesson.
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
		// Answers are stored by key, so two questions with the same key count as one.
		const all = new Map([...predictions, ...written].map((each) => [each.key, each]));
		return { step, questions: [...all.values()] };
	});
}
