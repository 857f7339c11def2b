import type { Actor, Case, Id } from '#lib/case/case.ts';
import { fold, foldedWords, type FoldedWord } from '#lib/case/fold.ts';
import { grouped } from '#lib/case/grouped.ts';
import type { Span } from './Span.ts';

/** An actor, named in a text. */
export interface Named extends Span {
	readonly actor: Id;
}

/** The names of all actors, the longer ones first, by their first word. */
export type NameIndex = ReadonlyMap<string, readonly { words: readonly string[]; actor: Id }[]>;

/** A form asks for them at each letter that is typed. */
const known = new WeakMap<Case['actors'], NameIndex>();

/** The names of a case, ready to be found in texts however they are spelled. */
export function indexNames({ actors }: Pick<Case, 'actors'>): NameIndex {
	const index = known.get(actors) ?? indexOf(actors);
	known.set(actors, index);
	return index;
}

function indexOf(actors: Case['actors']): NameIndex {
	const surnames = new Map<string, Id | null>();
	const all = [...actors.values()].flatMap((actor) =>
		namesOf(actor).map((name) => ({ words: wordsOf(name), actor: actor.id }))
	);
	for (const { kind, id, name } of actors.values()) {
		const last = wordsOf(name).at(-1) ?? '';
		// Who has no surname of their own is not named by it.
		if (kind === 'person') surnames.set(last, surnames.has(last) ? null : id);
	}
	for (const [word, actor] of surnames)
		if (actor !== null && word.length > 3) all.push({ words: [word], actor });
	all.sort((one, other) => other.words.length - one.words.length);
	return grouped(all, ({ words }) => [words[0] ?? '']);
}

/** The actors that a text names, in order. */
export function namedIn(index: NameIndex, text: string): Named[] {
	const words = foldedWords(text);
	const found: Named[] = [];
	for (let i = 0; i < words.length; i++) {
		const name = index.get(words[i]!.text) ?? index.get(bare(text, words[i]!));
		const one = name?.find((each) => begins(text, words.slice(i), each.words));
		if (!one || isOrdinary(text, words[i]!, one.words)) continue;
		const last = words[i + one.words.length - 1]!;
		found.push({ actor: one.actor, from: words[i]!.from, to: endOf(text, last) });
		i += one.words.length - 1;
	}
	return found;
}

/** The actor with this name, however it is spelled; null if there is none. */
export function actorCalled(index: NameIndex, name: string): Id | null {
	const words = foldedWords(name);
	const named = index.get(words[0]?.text ?? '') ?? index.get(words[0] ? bare(name, words[0]) : '');
	const same = named?.find(
		(each) => each.words.length === words.length && begins(name, words, each.words)
	);
	return same?.actor ?? null;
}

const namesOf = ({ name, shortName, aliases, background }: Actor): string[] => [
	...new Set([
		name,
		shortName,
		...aliases,
		...(background?.fullName ? [background.fullName] : []),
		...(background?.names ?? []).map(({ text }) => text)
	])
];

const wordsOf = (name: string) => foldedWords(name).map(({ text }) => text);

/** A word without the ’s of a possessive. */
const bare = (text: string, { from, to }: FoldedWord) =>
	fold(text.slice(from, to).replace(/['’]s$/i, ''));

/** Without the ’s of a possessive, and without the end of a sentence; but the stops of “U.S.” belong to it. */
function endOf(text: string, { from, to }: FoldedWord): number {
	const written = text.slice(from, to).replace(/['’]s$/i, '');
	return from + written.replace(/^([^.]*)\.$/, '$1').length;
}

const begins = (text: string, words: readonly FoldedWord[], name: readonly string[]) =>
	name.every((part, i) => {
		const word = words[i];
		return word !== undefined && (word.text === part || bare(text, word) === part);
	});

/** Whether a short name, such as that of the U.S., is only a word of the language here. */
function isOrdinary(text: string, { from, to }: FoldedWord, name: readonly string[]): boolean {
	const isShort = name.length === 1 && name[0]!.length <= 3;
	return isShort && /^\p{Ll}/u.test(text.slice(from, to));
}
