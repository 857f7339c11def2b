/** Whether one more element may be changed in this turn. */
export type May = () => boolean;

/**
 * Lets the effects that it is created among work in turns, each in a task of its own, so that the page answers
 * in between. What takes one turn is done at once.
 */
export class Turns {
	#turn = $state(0);
	#next: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		$effect(() => () => clearTimeout(this.#next));
	}

	/** Does some work for at most so many elements. The effect that this is called in runs again for the rest. */
	take<T>(most: number, work: (may: May) => T): T {
		void this.#turn;
		let left = most;
		const done = work(() => left-- > 0);
		if (left < 0) {
			this.#next ??= setTimeout(() => {
				this.#next = undefined;
				this.#turn += 1;
			});
		}
		return done;
	}

	/** Whether nothing is left to do in a later turn. */
	get done(): boolean {
		return this.#next === undefined;
	}
}
