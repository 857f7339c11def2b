import type { Case, Id } from '../case.ts';
import { onePart, unescapeText } from '../view/linkText.ts';
import { withOpenStory } from './openStory.ts';

const key = 'story=';

/** The part of a link that opens a story; none for the story that is open when a case is opened. */
export const storyPart = ({ stories }: Case, id: Id | null): string[] =>
	stories[0]?.id === id ? [] : onePart('story', id);

/** The part of a link that names a story; empty if there is none. */
export const storyIn = (hash: string): string =>
	hash.split(/[#&]/).find((part) => part.startsWith(key)) ?? '';

/** The case with the story open that a link names, or the name that no story has. */
export type LinkedStory =
	| { readonly source: Case; readonly unknown: null }
	| { readonly source: null; readonly unknown: string };

/** Opens the story that a link names; without a name in it, the case is as it was. */
export function fromStoryLink(hash: string, source: Case): LinkedStory {
	const escaped = storyIn(hash).slice(key.length);
	if (escaped === '') return { source, unknown: null };
	const id = unescapeText(escaped);
	const isKnown = source.stories.some((story) => story.id === id);
	if (!isKnown) return { source: null, unknown: id ?? escaped };
	return { source: withOpenStory(source, id), unknown: null };
}
