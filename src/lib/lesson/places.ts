import type { Step } from '#lib/case/case.ts';
import type { LessonStep } from '#lib/case/lesson/lesson.ts';
import type { Question } from '#lib/case/lesson/question.ts';
import { fromStepLink, toStepLink } from '#lib/stage/stepLink.ts';

/** A position in a lesson. Each step is a chapter: one looks at it, answers its questions, and finishes it. */
export type Place =
	| { readonly kind: 'start' }
	| { readonly kind: 'summary' }
	| { readonly kind: 'look'; readonly stop: LessonStep }
	| { readonly kind: 'finish'; readonly stop: LessonStep }
	| { readonly kind: 'question'; readonly stop: LessonStep; readonly question: Question };

const finishLink = 'finish';
const summaryLink = 'summary';

/** The positions in a lesson in order, from its start to its summary. */
export const placesOf = (stops: readonly LessonStep[]): readonly Place[] => [
	{ kind: 'start' },
	...stops.flatMap((stop): Place[] => [
		{ kind: 'look', stop },
		...stop.questions.map((question): Place => ({ kind: 'question', stop, question })),
		{ kind: 'finish', stop }
	]),
	{ kind: 'summary' }
];

/** The step of a position; null at the start and at the summary. */
export const stepAt = (place: Place | undefined): Step | null =>
	place && 'stop' in place ? place.stop.step : null;

/** The part of an address, after the `#`, that leads to a position; empty for the start. */
export function toPlaceLink(place: Place): string {
	if (place.kind === 'start') return '';
	if (place.kind === 'summary') return summaryLink;
	const step = toStepLink(place.stop.step);
	if (place.kind === 'look') return step;
	if (place.kind === 'finish') return `${step}&${finishLink}`;
	return `${step}&question=${place.stop.questions.indexOf(place.question) + 1}`;
}

/** The number of the position that an address leads to; the start if it leads to none. */
export function fromPlaceLink(hash: string, places: readonly Place[]): number {
	const parts = hash.replace(/^#/, '').split('&');
	if (parts.includes(summaryLink)) return places.length - 1;
	const steps = [...new Set(places.flatMap((place) => stepAt(place) ?? []))];
	const step = steps[fromStepLink(hash, steps) ?? -1];
	if (!step) return 0;
	const those = [...places.keys()].filter((n) => stepAt(places[n]) === step);
	const last = those.length - 1;
	if (parts.includes(finishLink)) return those[last] ?? 0;
	const asked = /^question=(\d{1,4})$/.exec(parts.find((part) => /^question=/.test(part)) ?? '');
	return those[Math.min(Number(asked?.[1] ?? 0), last - 1)] ?? 0;
}
