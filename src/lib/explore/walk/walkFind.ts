import type { Actor, Case, Id } from '#lib/case/case.ts';
import { fold, foldedWords } from '#lib/case/fold.ts';
import type { ReadingOrder } from '#lib/case/readingOrder.ts';

/** What has been typed of a name, and when its last letter came, in ms. */
export interface Typed {
	readonly text: string;
	readonly at: number;
}

export const nothingTyped: Typed = { text: '', at: -Infinity };

/** After a pause this long a letter begins another name, in ms. */
const pause = 1000;

/** The text typed with one letter more; it begins anew after a pause. */
export function type({ text, at }: Typed, letter: string, now: number): Typed {
	return { text: now - at < pause ? text + letter : letter, at: now };
}

/**
 * The next actor in view, after the one given, that has a name which begins so; else one with a
 * later word in its names that does. One letter typed again and again goes from match to match; more
 * letters may stay on the actor given.
 */
export function findFrom(
	source: Case,
	readingOrder: ReadingOrder,
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
 * The names of an actor, each from its first word on, from its second on, and so forth. Spaces are
 * left out: the walk has another use for their key.
 */
function namesOf({ name, shortName, background }: Actor): string[][] {
	const names = [name, shortName, ...(background?.names.map(({ text }) => text) ?? [])];
	return names.map((text) => {
		const words = foldedWords(text).map((word) => word.text);
		return words.map((_, i) => words.slice(i).join(''));
	});
}
