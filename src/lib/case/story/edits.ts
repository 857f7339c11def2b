import type { Case, Id, Step } from '#lib/case/case.ts';
import type { Edit, EditKind, EditName } from '#lib/case/edit.ts';
import { stepLimits } from './limits.ts';
import { freeId } from './stepId.ts';

/** The parts of a step that can be edited. Its id never changes, because addresses refer to it. */
export type StepPart = Partial<Omit<Step, 'id'>>;

/** Adds a step before the one at `at`, or at the end of the story. A number is added to an id in use. */
export function addStep(step: Step, at = Infinity): Edit {
	return {
		name: () => ({ kind: 'addStep', of: step.title }),
		apply: (before) => {
			const id = freeId(step.id, before.story);
			return withStory(before, before.story.toSpliced(at, 0, { ...step, id }));
		}
	};
}

/** Replaces these parts of a step. If nothing changes, the case stays the same object. */
export function changeStep(id: Id, part: StepPart): Edit {
	return {
		name: nameOf('changeStep', id),
		apply: (before) => {
			const step = stepOf(before, id);
			if (!step || !differs(step, part)) return before;
			const changed = { ...step, ...part };
			return withStory(
				before,
				before.story.map((each) => (each === step ? changed : each))
			);
		}
	};
}

/** Moves a step to another position of the story; beyond the ends, it becomes the first or the last. */
export function moveStep(id: Id, to: number): Edit {
	return {
		name: nameOf('moveStep', id),
		apply: (before) => {
			const from = before.story.findIndex((each) => each.id === id);
			const step = before.story[from];
			const place = Math.max(0, Math.min(to, before.story.length - 1));
			if (!step || place === from) return before;
			return withStory(before, before.story.toSpliced(from, 1).toSpliced(place, 0, step));
		}
	};
}

/** Adds a copy of a step behind it, with another title, which is cut if it is too long. */
export function duplicateStep(id: Id, title: string): Edit {
	return {
		name: nameOf('duplicateStep', id),
		apply: (before) => {
			const step = stepOf(before, id);
			if (!step) return before;
			const copy = { ...step, title: title.slice(0, stepLimits.title) };
			return addStep(copy, before.story.indexOf(step) + 1).apply(before);
		}
	};
}

/** Removes a step from the story. */
export function removeStep(id: Id): Edit {
	return {
		name: nameOf('removeStep', id),
		apply: (before) => {
			const story = before.story.filter((each) => each.id !== id);
			return story.length === before.story.length ? before : withStory(before, story);
		}
	};
}

const stepOf = ({ story }: Case, id: Id) => story.find((step) => step.id === id);

/** The case with another story; placements of steps that it no longer has are left out. */
function withStory(before: Case, story: readonly Step[]): Case {
	const { placements } = before;
	const steps = [...placements.steps].filter(([id]) => story.some((step) => step.id === id));
	if (steps.length === placements.steps.size) return { ...before, story };
	return { ...before, story, placements: { ...placements, steps: new Map(steps) } };
}

function nameOf(kind: EditKind, id: Id): (before: Case) => EditName {
	return (before) => ({ kind, of: stepOf(before, id)?.title ?? null });
}

/** Whether any of these parts differs from that of the step. */
function differs(step: Step, part: StepPart): boolean {
	return Object.entries(part).some(
		([key, value]) => JSON.stringify(step[key as keyof StepPart]) !== JSON.stringify(value)
	);
}
