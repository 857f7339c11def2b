import type { Case, Id } from '#lib/case/case.ts';
import { storyTitle } from '#lib/case/story/titles.ts';
import { writeCase } from '#lib/case/write.ts';
import { caseFormat } from '#lib/formats/index.ts';
import { fileName } from './fileName.ts';
import { saveAs } from '#lib/ui/saveAs.ts';

/** The ids that a file of a case is named after: that of the case and, made from its title, of its open story. */
export function namesOf(source: Case): { id: Id; parts: Id[] } {
	const title = storyTitle(source);
	return { id: source.about.id, parts: title === null ? [] : [title.toLowerCase()] };
}

/**
 * Saves the case as a case file, which the opener can open again, named after what is shown of it. Returns the
 * name of the file.
 */
export function saveCase(source: Case, shown = source): string {
	const { mime, extension } = caseFormat;
	const name = fileName(namesOf(shown), { scale: 1, extension });
	saveAs(new Blob([writeCase(source)], { type: mime }), name);
	return name;
}
