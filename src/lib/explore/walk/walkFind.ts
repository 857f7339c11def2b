import type { Actor, Case, Id } from '#lib/case/case.ts';
import { fold, foldedWords } from '#lib/case/fold.ts';
import type { ReadingOrder } from '#lib/case/readingOrder.ts';

/** The letters of a name typed so far, and when the last one came, in ms. */
export interface Typed {
	readonly text: string;
	readonly at: number;
}

export const nothingTyped: Typed = { text: '', at: -Infinity };

/** A letter that comes after a pause this long starts another name, in ms. */
const pauseMs = 1000;

/** The typed text with one more letter; after a pause it starts again. */
export function type({ text, at }: Typed, letter: string, now: number): Typed {
	return { text: now - at < pauseMs ? text + letter : letter, at: now };
}

/**
 * The next actor in view, after the given one, with a name that begins with these letters; otherwise one with
 * a later word in its names that does. A single letter typed repeatedly goes from match to match; several
 * letters may stay on the given actor.
 */
export function findFrom(
	source: Case,
	readingOrder: Pick<ReadingOrder, 'actors'>,
	from: Id,
	typed: string
): Id | null {
	const wanted = fold(typed);
	const again = wanted === wanted.charAt(0).repeat(wanted.length);
	const start = readingOrder.actors.indexOf(from) + (again ? 1 : 0);
	const inTurn = [...readingOrder.actors.slice(start), ...readingOrder.actors.slice(0, start)];
	const text = again ? wanted.charAt(0) : wanted;
	const actors = inTurn.flatMap((id) => source.actors.get(id) ?? []);
	const found =
		actors.find((actor) => namesOf(actor).some((name) => name[0]?.startsWith(text))) ??
		actors.find((actor) =>
			namesOf(actor).some((name) => name.some((rest) => rest.startsWith(text)))
		);
	return found?.id ?? null;
}

/**
 * The names of an actor, each from its first word on, from its second word on, and so on. Spaces are left
 * out, because the walk has another use for their key.
 */
function namesOf({ name, shortName, background }: Actor): string[][] {
	const names = [name, shortName, ...(background?.names.map(({ text }) => text) ?? [])];
	return names.map((text) => {
		const words = foldedWords(text).map((word) => word.text);
		return words.map((_, i) => words.slice(i).join(''));
	});
}
