import type { Case, Id, Step } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { stepLimits } from './limits.ts';
import { freeId } from './stepId.ts';

/** What of a step can be written or chosen; its id stays, for addresses lead to it. */
export type StepPart = Partial<Omit<Step, 'id'>>;

/** Puts a step into the story before the one at `at`, or at its end. An id that is taken gets a number. */
export const addStep =
	(step: Step, at = Infinity): Edit =>
	(before) => {
		const id = freeId(step.id, before.story);
		return withStory(before, before.story.toSpliced(at, 0, { ...step, id }));
	};

/** Writes these parts of a step anew. */
export const changeStep =
	(id: Id, part: StepPart): Edit =>
	(before) => {
		const step = before.story.find((each) => each.id === id);
		if (!step || !differs(step, part)) return before;
		const changed = { ...step, ...part };
		return withStory(
			before,
			before.story.map((each) => (each === step ? changed : each))
		);
	};

/** Puts a step at another place of the story; beyond its ends it is the first or the last. */
export const moveStep =
	(id: Id, to: number): Edit =>
	(before) => {
		const from = before.story.findIndex((each) => each.id === id);
		const step = before.story[from];
		const place = Math.max(0, Math.min(to, before.story.length - 1));
		if (!step || place === from) return before;
		return withStory(before, before.story.toSpliced(from, 1).toSpliced(place, 0, step));
	};

/** Puts a copy of a step behind it, under another title; as much of that as a title may have. */
export const duplicateStep =
	(id: Id, title: string): Edit =>
	(before) => {
		const at = before.story.findIndex((each) => each.id === id);
		const step = before.story[at];
		if (!step) return before;
		return addStep({ ...step, title: title.slice(0, stepLimits.title) }, at + 1)(before);
	};

/** Takes a step out of the story. */
export const removeStep =
	(id: Id): Edit =>
	(before) => {
		const story = before.story.filter((each) => each.id !== id);
		return story.length === before.story.length ? before : withStory(before, story);
	};

const withStory = (before: Case, story: readonly Step[]): Case => ({ ...before, story });

/** What is written again as it was is no edit. */
function differs(step: Step, part: StepPart): boolean {
	return Object.entries(part).some(
		([key, value]) => JSON.stringify(step[key as keyof StepPart]) !== JSON.stringify(value)
	);
}
