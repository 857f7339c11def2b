import type { Case, Id } from '#lib/case/case.ts';
import { lessonOf, type LessonStep } from '#lib/case/lesson/lesson.ts';
import { partsOf } from '#lib/case/story/builds.ts';

/** A step as it is presented: its questions, and the parts in which its ties come into the picture. */
export interface PresentedStep extends LessonStep {
	readonly parts: readonly (readonly Id[])[];
}

/** The steps of a story as they are presented. */
export const presentedSteps = (source: Case): readonly PresentedStep[] =>
	lessonOf(source).map((stop) => ({ ...stop, parts: partsOf(source, stop.step) }));
