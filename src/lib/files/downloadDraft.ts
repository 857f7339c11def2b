import { saveAs } from '#lib/ui/saveAs.ts';
import type { Draft } from './draft.ts';
import { fileName } from './fileName.ts';

/** Saves a draft as a case file, as it is, also if it is no case any more. */
export function downloadDraft({ of, title, saved, text }: Draft) {
	const name = { id: of || title, parts: [] };
	saveAs(
		new Blob([text], { type: 'application/json' }),
		fileName(name, { date: new Date(saved), scale: 1, extension: 'json' })
	);
}
