import type { LessonChoice } from './lessonLink.ts';
import type { LessonStep } from './lesson.ts';
import type { Question } from './question.ts';
import { roleOf } from './role.ts';

/** What makes a lesson varied: the part that a question hides, or that it is worded. */
const kindOf = (question: Question): string => question.hides ?? roleOf(question);

/**
 * A lesson with only the chosen steps and at most so many questions. They are spread over the steps as evenly
 * as possible, and over the kinds of question as far as the steps have them; the order stays. A step without a
 * question is left out. The same choice gives the same lesson.
 */
export function chosenFrom(
	stops: readonly LessonStep[],
	{ steps, questions }: LessonChoice
): readonly LessonStep[] {
	const open = stops.filter(({ step }) => !steps || steps.includes(step.id));
	const taken = new Set<Question>();
	const used = new Map<string, number>();
	while (taken.size < questions) {
		const left = open.filter((stop) => stop.questions.some((each) => !taken.has(each)));
		if (left.length === 0) break;
		for (const { questions: all } of spread(left, questions - taken.size)) {
			const next = rarest(
				all.filter((each) => !taken.has(each)),
				used
			);
			if (!next) continue;
			taken.add(next);
			used.set(kindOf(next), (used.get(kindOf(next)) ?? 0) + 1);
		}
	}
	return open
		.map(({ step, questions: all }) => ({ step, questions: all.filter((each) => taken.has(each)) }))
		.filter((stop) => stop.questions.length > 0);
}

/** All entries, or this many of them at even distances, with the first one and the last one. */
function spread<T>(entries: readonly T[], n: number): readonly T[] {
	if (n >= entries.length) return entries;
	if (n === 1) return entries.slice(0, 1);
	return Array.from({ length: n }, (_, i) =>
		entries.at(Math.round((i * (entries.length - 1)) / (n - 1)))
	).filter((entry) => entry !== undefined);
}

/** The first of the questions whose kind has been used least. */
function rarest(questions: readonly Question[], used: ReadonlyMap<string, number>) {
	const times = (question: Question) => used.get(kindOf(question)) ?? 0;
	return questions.reduce<Question | null>(
		(best, each) => (best && times(best) <= times(each) ? best : each),
		null
	);
}
