import type { Case } from '#lib/case/case.ts';
import { changeCase } from '#lib/case/make/changeCase.ts';
import { freeId } from '#lib/case/story/stepId.ts';
import { libraryWords } from '#lib/words/library.ts';

/** The maximum length of the title of a case, in characters. */
export const longestTitle = 120;

/** The case with another title. */
export const retitled = (source: Case, title: string): Case => changeCase({ title }).apply(source);

/**
 * A copy of a case, which says so in its title. It has an id of its own, so that what students answered about one
 * is not taken for answers about the other.
 */
export function copyOf(source: Case): Case {
	const { id, title } = source.about;
	const mark = libraryWords.copyOf('');
	const copy = retitled(source, libraryWords.copyOf(title.slice(0, longestTitle - mark.length)));
	return { ...copy, about: { ...copy.about, id: freeId(copy.about.id, new Set([id])) } };
}
