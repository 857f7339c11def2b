import type { Id } from '#lib/case/case.ts';
import { among } from '#lib/case/view/LinkParts.ts';
import { onePart } from '#lib/case/view/linkText.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The step of the story that alone decides what is shown, until the reader changes the filter. */
export const step: ViewAttribute<Id | null> = {
	read: (parts, source) => parts.one('step', among(new Set(allSteps(source).map(({ id }) => id)))),
	write: (id) => onePart('step', id)
};
