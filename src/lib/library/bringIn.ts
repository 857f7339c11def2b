import { parseCaseText, tryParse } from '#lib/case/parse.ts';
import { sentence } from '#lib/case/fault.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import type { Draft } from '#lib/files/draft.ts';
import { freshId } from '#lib/files/draftStore.ts';
import type { Incoming } from './libraryFile.ts';

/** What is to become of the entries of a file. */
export interface Sorted {
	/** Each has an id of its own, so that nothing is overwritten. */
	readonly fresh: readonly Draft[];
	/** How many the library has already, letter by letter. */
	readonly there: number;
	/** Those that are no cases, and why. */
	readonly leftOut: readonly { readonly title: string; readonly why: string }[];
}

/** Sorts the entries of a file into new ones, those that are here already, and those that are no cases. */
export function sortIn(incoming: readonly Incoming[], here: readonly Draft[]): Sorted {
	const known = new Set(here.map(({ text }) => text));
	const fresh: Draft[] = [];
	const leftOut: { title: string; why: string }[] = [];
	let there = 0;
	for (const { text, saved, changes, title } of incoming) {
		const { source, faults } = tryParse(() => parseCaseText(text));
		if (!source) leftOut.push({ title, why: faults[0] ? sentence(faults[0]) : '' });
		else if (known.has(text)) there++;
		else {
			known.add(text);
			const names = { title: titleOf(source), of: source.about.id };
			fresh.push({ id: freshId(), saved, changes, text, ...names });
		}
	}
	return { fresh, there, leftOut };
}
