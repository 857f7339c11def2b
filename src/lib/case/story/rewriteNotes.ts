import type { Id, Note } from '#lib/case/case.ts';

/** The ties of lines as they were before, by their text. */
export type EarlierTies = ReadonlyMap<string, readonly Id[]>;

/**
 * The notes after their text was written anew. A line keeps its ties while it is moved, changed, split or
 * joined to others; one that is as it was earlier, for example because it was cut and pasted, gets its ties
 * back.
 */
export function rewriteNotes(
	before: readonly Note[],
	text: string,
	earlier: EarlierTies = new Map()
): Note[] {
	const lines = text === '' ? [] : text.split('\n');
	const fewer = Math.min(lines.length, before.length);
	const head = leading(fewer, (i) => before[i]?.text === lines[i]);
	const tail = leading(fewer - head, (i) => before.at(-1 - i)?.text === lines.at(-1 - i));
	const old = before.slice(head, before.length - tail);
	const written = lines.slice(head, lines.length - tail);
	const changed = written.map((line, i): Note => {
		const known = old.some(({ text }) => text === line) ? undefined : earlier.get(line);
		const ties = known ?? ancestors(old, written, i).flatMap((note) => note.ties);
		return { text: line, ties: [...new Set(ties)] };
	});
	return [...before.slice(0, head), ...changed, ...before.slice(before.length - tail)];
}

/**
 * The notes whose ties a line takes over: the same; otherwise those that are a part of it or that it is a part
 * of; otherwise the one in its place.
 */
function ancestors(
	old: readonly Note[],
	written: readonly string[],
	place: number
): readonly Note[] {
	const line = written[place] ?? '';
	const same = old.filter(({ text }) => text === line);
	if (same.length > 0) return same;
	const parts = old.filter(({ text }) => share(text, line));
	if (parts.length > 0) return parts;
	const before = old[place];
	return before && !written.some((each) => share(before.text, each)) ? [before] : [];
}

const share = (one: string, other: string) =>
	one !== '' && other !== '' && (one.includes(other) || other.includes(one));

/** For how many of the first places something is so. */
function leading(places: number, isSo: (i: number) => boolean): number {
	let n = 0;
	while (n < places && isSo(n)) n++;
	return n;
}
