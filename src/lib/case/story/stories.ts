import type { Case, Id, Step, Story } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { storyLimits } from './limits.ts';
import { allSteps, withOpenStory } from './openStory.ts';
import { freeId } from './stepId.ts';

/** What a story says about itself. Its id never changes, because addresses refer to it. */
export type StoryPart = Partial<Pick<Story, 'title' | 'subtitle' | 'author' | 'question'>>;

/** Adds a story after the others. Ids of it and of its steps that are in use get a number. */
export function addStory(story: Story): Edit {
	return {
		name: () => ({ kind: 'addStory', of: story.title }),
		apply: (before) => {
			const taken = new Set(allSteps(before).map(({ id }) => id));
			const steps: Step[] = [];
			for (const step of story.steps) {
				const id = freeId(step.id, taken);
				taken.add(id);
				steps.push({ ...step, id });
			}
			const id = freeId(story.id, new Set(before.stories.map((each) => each.id)));
			return withStories(before, [...before.stories, { ...story, id, steps }]);
		}
	};
}

/** A copy of a story under another title, to be added; the title is cut if it is too long. */
export const copyOfStory = (story: Story, title: string): Story => ({
	...story,
	title: title.slice(0, storyLimits.title)
});

/** Replaces what a story says about itself. If nothing changes, the case stays the same object. */
export function changeStory(id: Id, part: StoryPart): Edit {
	return {
		name: ({ stories }) => ({ kind: 'changeStory', of: titleIn(stories, id) }),
		apply: (before) => {
			const story = before.stories.find((each) => each.id === id);
			const parts = Object.entries(part) as [keyof StoryPart, string | undefined][];
			if (!story || parts.every(([key, value]) => story[key] === value)) return before;
			const changed = { ...story, ...part };
			return withStories(
				before,
				before.stories.map((each) => (each === story ? changed : each))
			);
		}
	};
}

/** Removes a story with all its steps. */
export function removeStory(id: Id): Edit {
	return {
		name: ({ stories }) => ({ kind: 'removeStory', of: titleIn(stories, id) }),
		apply: (before) => {
			const stories = before.stories.filter((story) => story.id !== id);
			return stories.length === before.stories.length ? before : withStories(before, stories);
		}
	};
}

/**
 * The case with other stories, of which the same is open as before. Placements of steps that it no longer has
 * are left out.
 */
export function withStories(before: Case, stories: readonly Story[]): Case {
	const after = withOpenStory({ ...before, stories }, before.openStory?.id ?? null);
	const { placements } = before;
	const ids = new Set(allSteps(after).map(({ id }) => id));
	const steps = [...placements.steps].filter(([id]) => ids.has(id));
	if (steps.length === placements.steps.size) return after;
	return { ...after, placements: { ...placements, steps: new Map(steps) } };
}

const titleIn = (stories: readonly Story[], id: Id) =>
	stories.find((story) => story.id === id)?.title ?? null;
