import type { Case } from '../case.ts';
import { joined } from '../direction.ts';
import { otherStoryOf } from './openStory.ts';

/** The title of the open story; null where it is that of the case, so that nothing is said twice. */
export const storyTitle = ({ about, openStory }: Case): string | null =>
	openStory && openStory.title !== about.title ? openStory.title : null;

/** The title of the open story where it tells something: one of its own, or which of several stories it is. */
export const titleBesides = (source: Case): string | null =>
	source.stories.length > 1 ? (source.openStory?.title ?? null) : storyTitle(source);

/** What a case is called while it is told: by its open story and by its own title. */
export const titleOf = (source: Case): string =>
	joined(
		[storyTitle(source), source.about.title].filter((title) => title !== null),
		' · '
	);

/** Names what is stored for a story: the case, and its open story if that is not the first. */
export function storyKey(source: Case): string {
	const { id } = source.about;
	const other = otherStoryOf(source);
	return other === null ? id : `${id}:${other}`;
}
