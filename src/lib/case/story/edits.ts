import type { Case, Id, Step, Story } from '#lib/case/case.ts';
import type { Edit, EditKind, EditName } from '#lib/case/edit.ts';
import { withPart } from '#lib/case/withPart.ts';
import { stepLimits } from './limits.ts';
import { allSteps } from './openStory.ts';
import { freeId } from './stepId.ts';
import { withStories } from './stories.ts';

/** The parts of a step that can be edited. Its id never changes, because addresses refer to it. */
export type StepPart = Partial<Omit<Step, 'id'>>;

/**
 * Adds a step to a story, before the one at `at` or at its end; without a story, to the first, which is made
 * if there is none. A number is added to an id in use.
 */
export function addStep(step: Step, at = Infinity, story: Id | null = null): Edit {
	return {
		name: () => ({ kind: 'addStep', of: step.title }),
		apply: (before) => {
			const stories = before.stories.length > 0 ? before.stories : [firstStory(before)];
			const target = stories.find(({ id }) => id === story) ?? stories[0];
			const added = { ...step, id: freeId(step.id, idsIn(before)) };
			return withStories(
				before,
				stories.map((each) =>
					each === target ? { ...each, steps: each.steps.toSpliced(at, 0, added) } : each
				)
			);
		}
	};
}

/** Replaces these parts of a step. If nothing changes, the case stays the same object. */
export function changeStep(id: Id, part: StepPart): Edit {
	return changeSteps('changeStep', [id], (steps, is) =>
		steps.map((step) => (is(step) ? withPart(step, part) : step))
	);
}

/** Hides steps, or lets them be told again. */
export function hideSteps(ids: readonly Id[], hidden: boolean): Edit {
	return changeSteps(hidden ? 'hideStep' : 'unhideStep', ids, (steps, is) =>
		steps.map((step) =>
			is(step) && (step.hidden ?? false) !== hidden
				? { ...step, hidden: hidden || undefined }
				: step
		)
	);
}

/** Moves steps together, so that the first of them is at this position; beyond the ends, at the end. */
export function moveSteps(ids: readonly Id[], to: number): Edit {
	return changeSteps('moveStep', ids, (steps, is) => {
		const moved = steps.filter(is);
		const rest = steps.filter((step) => !is(step));
		return rest.toSpliced(Math.max(0, Math.min(to, rest.length)), 0, ...moved);
	});
}

/** Adds copies of steps behind the last of them, under other titles, which are cut if they are too long. */
export function duplicateSteps(ids: readonly Id[], titleOf: (title: string) => string): Edit {
	return changeSteps('duplicateStep', ids, (steps, is, taken) => {
		const copies = steps.filter(is).map((step) => {
			const id = freeId(step.id, taken);
			taken.add(id);
			return { ...step, id, title: titleOf(step.title).slice(0, stepLimits.title) };
		});
		return steps.toSpliced(steps.findLastIndex(is) + 1, 0, ...copies);
	});
}

/** Removes steps from their story. */
export const removeSteps = (ids: readonly Id[]): Edit =>
	changeSteps('removeStep', ids, (steps, is) => steps.filter((step) => !is(step)));

/** The story of a case that had none; it is named as the case is. */
const firstStory = ({ about }: Case): Story => ({ id: 'story', title: about.title, steps: [] });

type Change = (
	steps: readonly Step[],
	/** Whether a step is one of those that are changed. */
	is: (step: Step) => boolean,
	/** The ids in use; the change adds those that it takes. */
	taken: Set<Id>,
	before: Case
) => readonly Step[];

/** Changes the stories that have one of these steps. If nothing changes, the case stays the same object. */
export function changeSteps(kind: EditKind, ids: readonly Id[], change: Change): Edit {
	const chosen = new Set(ids);
	const is = ({ id }: Step) => chosen.has(id);
	return {
		name: (before) => ({ kind, of: titleOf(before, is) }),
		apply: (before) => {
			const taken = idsIn(before);
			let changes = false;
			const stories = before.stories.map((story) => {
				if (!story.steps.some(is)) return story;
				const steps = change(story.steps, is, taken, before);
				if (isSame(steps, story.steps)) return story;
				changes = true;
				return { ...story, steps };
			});
			return changes ? withStories(before, stories) : before;
		}
	};
}

/** The title of the only step that is changed; null for several. */
function titleOf(before: Case, is: (step: Step) => boolean): EditName['of'] {
	const [step, second] = allSteps(before).filter(is);
	return step && !second ? step.title : null;
}

const idsIn = (source: Case) => new Set(allSteps(source).map(({ id }) => id));

const isSame = (one: readonly Step[], other: readonly Step[]) =>
	one.length === other.length && one.every((step, i) => step === other[i]);
