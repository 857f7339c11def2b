import { slug } from '#lib/case/slug.ts';

/** Longer ids would be hard to read in links and files. */
const longest = 60;

/** Gives ids that can be read, each once: the same texts in the same order always get the same ids. */
export class Names {
	readonly #taken = new Set<string>();
	readonly #last = new Map<string, number>();
	readonly #fallback: string;

	/** The fallback is for texts without a letter or a number. */
	constructor(fallback: string) {
		this.#fallback = fallback;
	}

	/** An id that nothing else has yet, made of the text. */
	idOf(text: string): string {
		const start = shortened(slug(text.toLowerCase())) || this.#fallback;
		let number = this.#last.get(start) ?? 1;
		let id = number === 1 ? start : `${start}-${number}`;
		while (this.#taken.has(id)) id = `${start}-${++number}`;
		this.#last.set(start, number);
		this.#taken.add(id);
		return id;
	}
}

const shortened = (text: string) =>
	text.length <= longest ? text : cutAt(text, longest).replace(/-[^-]*$/, '');

/** The beginning of a text, with no sign cut in two. */
export function cutAt(text: string, length: number): string {
	const start = text.slice(0, length);
	return /[\ud800-\udbff]$/.test(start) ? start.slice(0, -1) : start;
}

/** The text within a limit, with “…” where it was cut. */
export const within = (text: string, limit: number): string =>
	text.length <= limit ? text : `${cutAt(text, limit - 1)}…`;

/** A name as it is compared with others: without case, and however its signs and spaces are put together. */
export const keyOf = (name: string): string =>
	name.normalize('NFC').replace(/\s+/g, ' ').toLowerCase();
