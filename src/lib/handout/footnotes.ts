import type { Claim, Id } from '#lib/case/case.ts';

/** Assigns numbers from 1 on; the same key always gets the same number. */
export class Numbering<Key> {
	readonly #numbers = new Map<Key, number>();

	of(key: Key): number {
		const number = this.#numbers.get(key) ?? this.#numbers.size + 1;
		this.#numbers.set(key, number);
		return number;
	}

	/** All numbered keys, in order. */
	get keys(): Key[] {
		return [...this.#numbers.keys()];
	}
}

/** A claim under a picture: its number on the sheet, and that of its source in the whole handout. */
export interface Footnote {
	readonly number: number;
	readonly claim: Claim;
	readonly source: number;
}

/** The footnotes of one sheet. Ties that rest on the same claim share its footnote. */
export class Footnotes {
	readonly #numbers = new Numbering<string>();
	readonly #sources: Numbering<Id>;
	readonly list: Footnote[] = [];

	constructor(sources: Numbering<Id>) {
		this.#sources = sources;
	}

	/** The number of a claim on this sheet. */
	of(claim: Claim): number {
		const { source, at, asserter, summary } = claim;
		const number = this.#numbers.of(JSON.stringify([source, at, asserter, summary]));
		if (number > this.list.length) {
			this.list.push({ number, claim, source: this.#sources.of(source) });
		}
		return number;
	}
}
