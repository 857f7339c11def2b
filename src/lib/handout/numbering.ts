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
