import type { Case } from '#lib/case/case.ts';
import { newCase } from '#lib/case/make/newCase.ts';
import type { View } from '#lib/state/View.svelte.ts';
import { makeWords } from '#lib/words/make.ts';

/** Opens an empty case in place of the one on the page, as one step of undo. */
export function openNew(view: View) {
	view.openCase(emptyCase(), null);
	view.surface = 'picture';
}

/** A case to be filled, with a title and blocs to begin with. */
export function emptyCase(): Case {
	const blocs = makeWords.blocs.map(([id, label, initials, color]) => ({
		id,
		label,
		initials,
		color
	}));
	const asOf = new Date().toISOString().slice(0, 10);
	return newCase({ title: makeWords.title, asOf, language: 'en', blocs });
}
