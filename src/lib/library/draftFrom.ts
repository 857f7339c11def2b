import type { Case } from '#lib/case/case.ts';
import { parseCaseText, tryParse } from '#lib/case/parse.ts';
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
	text: writeCase(source)
});

/** An entry that has become this case, to be saved in its place. */
export const draftAs = (draft: Draft, source: Case): Draft => ({
	id: draft.id,
	saved: Math.max(Date.now(), (latestSave(draft) || 0) + 1),
	...namesOf(source),
	changes: (draft.changes ?? 0) + 1,
	text: writeCase(source)
});

/** The case that an entry holds; null if it can no longer be read. */
export const caseOf = ({ text }: Pick<Draft, 'text'>): Case | null =>
	tryParse(() => parseCaseText(text)).source;

const namesOf = (source: Case) => ({ title: titleOf(source), of: source.about.id });
