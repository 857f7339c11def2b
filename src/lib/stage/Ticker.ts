import { createSubscriber } from 'svelte/reactivity';
import { steadyNow } from './steadyNow.ts';

/** The time; whatever reads it is updated twice a second. */
export class Ticker {
	readonly #watch = createSubscriber((update) => {
		const ticking = setInterval(update, 500);
		return () => clearInterval(ticking);
	});

	/** By a clock that nobody sets: see `steadyNow`. */
	get now(): number {
		this.#watch();
		return steadyNow();
	}

	/** By the clock of the system. */
	get timeOfDay(): Date {
		this.#watch();
		return new Date();
	}
}
