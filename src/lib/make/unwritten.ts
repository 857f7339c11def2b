import type { Kind } from '#lib/case/make/fieldRules.ts';
import { makeWords } from '#lib/words/make.ts';

/** Stands where the format needs a text until somebody writes one: it claims nothing, wherever it is read. */
export const unwritten = '…';

/** What a field asks for while nothing is written in it; undefined for a field that needs no hint. */
export const hintOf = (kind: Kind, part: string): string | undefined =>
	(makeWords.hints as Partial<Record<Kind, Readonly<Record<string, string>>>>)[kind]?.[part];

/** Titles and labels of new entries, by which they are told apart until somebody writes over them. */
const titles: ReadonlySet<string> = new Set([
	...Object.values(makeWords.untitled),
	...makeWords.newPoles,
	makeWords.newInitials
]);

/** Whether a text is still the one that a new entry came with. */
export const isUntitled = (text: string): boolean => titles.has(text);
