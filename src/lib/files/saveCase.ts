import type { Case } from '#lib/case/case.ts';
import { writeCase } from '#lib/case/write.ts';
import { caseFormat } from '#lib/formats/index.ts';
import { fileName } from './fileName.ts';
import { saveAs } from '#lib/ui/saveAs.ts';

/** Saves the case as a case file, which the opener can open again; returns the name of the file. */
export function saveCase(source: Case): string {
	const { mime, extension } = caseFormat;
	const name = fileName({ id: source.about.id, tensions: [] }, { scale: 1, extension });
	saveAs(new Blob([writeCase(source)], { type: mime }), name);
	return name;
}
