import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import type { Step } from '#lib/case/case.ts';
import { fromStepLink, toStepLink } from '#lib/stage/stepLink.ts';

/** A position in a lesson: a question of a step, or a step without questions. */
export interface Place {
	readonly step: Step;
	/** Index of the step in the story, and of the question in the step. */
	readonly at: readonly [step: number, question: number];
	readonly question: Question | null;
}

const summaryLink = 'summary';

/** The positions in a lesson in order; the summary comes after them. */
export const placesOf = (stops: readonly LessonStep[]): readonly Place[] =>
	stops.flatMap(({ step, questions }, i): Place[] =>
		questions.length === 0
			? [{ step, at: [i, 0], question: null }]
			: questions.map((question, n) => ({ step, at: [i, n], question }))
	);

/** The part of an address, after the `#`, that leads to a position by its number, or to the summary. */
export function toPlaceLink(places: readonly Place[], n: number): string {
	const place = places[n];
	return place ? `${toStepLink(place.step)}&question=${place.at[1] + 1}` : summaryLink;
}

/** The number of the position that an address leads to; null if it leads to none. */
export function fromPlaceLink(hash: string, places: readonly Place[]): number | null {
	const parts = hash.replace(/^#/, '').split('&');
	if (parts.includes(summaryLink)) return places.length;
	const steps = [...new Set(places.map(({ step }) => step))];
	const step = fromStepLink(hash, steps);
	if (step === null) return null;
	const asked = /^question=(\d{1,4})$/.exec(parts.find((part) => /^question=/.test(part)) ?? '');
	const wanted = Math.max(0, Number(asked?.[1] ?? 1) - 1);
	const those = [...places.keys()].filter((n) => places[n]?.step === steps[step]);
	return those[Math.min(wanted, those.length - 1)] ?? null;
}
