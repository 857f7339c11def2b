import type { Actor } from '#lib/case/case.ts';

/** Parts of a name with fewer letters than this may be any word. */
const shortest = 4;

/** Whether a text says exactly these words, in capitals or not, and not as a part of longer ones. */
export const says = (text: string, words: string): boolean => patternOf([words]).test(text);

/** The text with `mark` wherever it says one of these; longer ones are replaced before those they contain. */
export const redact = (text: string, words: readonly string[], mark: string): string =>
	text.replace(patternOf(words), () => mark);

/** Everything that a text may call an actor; a person also by the last part of the name. */
export function namesOf({ name, shortName, aliases, kind }: Actor): string[] {
	const names = [name, shortName, ...aliases];
	const last = kind === 'person' ? names.map((each) => each.split(/[\s-]+/u).at(-1) ?? '') : [];
	return [...new Set([...names, ...last.filter(({ length }) => length >= shortest)])];
}

/** Names and verbs may hold signs that mean something in a pattern. */
function patternOf(words: readonly string[]): RegExp {
	const longestFirst = words.filter(Boolean).sort((one, other) => other.length - one.length);
	const parts = longestFirst.map((each) => each.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
	const any = parts.map((part) => part.replace(/\s+/gu, '\\s+')).join('|');
	return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any || '(?!)'})(?![\\p{L}\\p{N}])`, 'giu');
}
