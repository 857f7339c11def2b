import type { Case } from '#lib/case/case.ts';
import { parseCaseText, tryParse } from '#lib/case/parse.ts';
import { otherStoryOf, withOpenStory } from '#lib/case/story/openStory.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import { writeCase } from '#lib/case/write.ts';
import { latestSave, type Draft } from '#lib/files/draft.ts';
import { freshId } from '#lib/files/draftStore.ts';

/** A case as a fresh entry of the library. It counts as changed, because nobody else has it. */
export const draftFrom = (source: Case): Draft => ({
	id: freshId(),
	saved: Date.now(),
	...namesOf(source),
	changes: 1,
	text: writeCase(source),
	story: otherStoryOf(source)
});

/** An entry that has become this case, to be saved in its place. */
export const draftAs = (draft: Draft, source: Case): Draft => ({
	id: draft.id,
	saved: Math.max(Date.now(), (latestSave(draft) || 0) + 1),
	...namesOf(source),
	changes: (draft.changes ?? 0) + 1,
	text: writeCase(source),
	story: otherStoryOf(source)
});

/** The case that an entry holds, with the story open that was; null if it can no longer be read. */
export function caseOf({ text, story }: Pick<Draft, 'text' | 'story'>): Case | null {
	const { source } = tryParse(() => parseCaseText(text));
	return source && withOpenStory(source, story ?? null);
}

const namesOf = (source: Case) => ({ title: titleOf(source), of: source.about.id });
