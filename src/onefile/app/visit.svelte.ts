import { tick } from 'svelte';
import { pageNow } from './address.ts';

/**
 * Which page of the file is open. The query of the address names it, `?present/notes`: what stands after the `#` is
 * the view, as on the site (ADR 11), and no server sees the address of a file.
 */
class Visit {
	page = $state(pageNow());
	readonly #arrivals = new Set<() => void>();

	/** Calls back when a page has been arrived at. Returns how to stop that. */
	onArrival(act: () => void): () => void {
		this.#arrivals.add(act);
		return () => this.#arrivals.delete(act);
	}

	/** Opens the page that the address names now. */
	async arrive() {
		this.page = pageNow();
		await tick();
		for (const act of this.#arrivals) act();
	}

	/** Opens that page, unless it is open; what its address says else, the page reads itself. */
	follow() {
		if (this.page !== pageNow()) void this.arrive();
	}
}

/** The visit of this window. */
export const visit = new Visit();
