import { createSubscriber } from 'svelte/reactivity';

/** The time of day; whatever reads it is updated twice a second. */
export class Ticker {
	readonly #watch = createSubscriber((update) => {
		const ticking = setInterval(update, 500);
		return () => clearInterval(ticking);
	});

	/** In ms since the epoch. */
	get now(): number {
		this.#watch();
		return Date.now();
	}
}
