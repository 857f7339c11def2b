import type { Id } from '#lib/case/case.ts';
import { storyPart } from '#lib/case/story/storyLink.ts';
import { among } from '#lib/case/view/LinkParts.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The story that is open; null for the first of the case. */
export const story: ViewAttribute<Id | null> = {
	read: (parts, { stories }) => parts.one('story', among(new Set(stories.map(({ id }) => id)))),
	write: (id, source) => storyPart(source, id)
};
