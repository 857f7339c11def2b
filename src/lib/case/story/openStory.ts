import type { Case, Id, Step, Story } from '../case.ts';

/**
 * The case with the story of this id open, or with its first story. What shows a story (stage, handout,
 * lesson, search) takes it from here.
 */
export function withOpenStory(source: Case, id: Id | null): Case {
	const openStory = source.stories.find((story) => story.id === id) ?? source.stories[0] ?? null;
	return openStory === source.openStory
		? source
		: { ...source, openStory, story: toldIn(openStory) };
}

/** The id of the open story, if it is another than the first, which is open anyway; null otherwise. */
export const otherStoryOf = ({ stories, openStory }: Case): Id | null =>
	openStory && openStory !== stories[0] ? openStory.id : null;

/** All steps of a case, of whichever story. */
export const allSteps = ({ stories }: Pick<Case, 'stories'>): readonly Step[] =>
	stories.flatMap(({ steps }) => steps);

/** The story that a step belongs to; null if no story has it. */
export const storyWith = ({ stories }: Case, step: Id | null): Story | null =>
	stories.find(({ steps }) => steps.some(({ id }) => id === step)) ?? null;

/** The same list if no step is hidden, so that what depends on it need not change. */
function toldIn(story: Story | null): readonly Step[] {
	if (!story) return [];
	return story.steps.some(({ hidden }) => hidden)
		? story.steps.filter(({ hidden }) => !hidden)
		: story.steps;
}
