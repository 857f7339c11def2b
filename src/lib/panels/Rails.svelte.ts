import { MediaQuery } from 'svelte/reactivity';
import { countPicks, noPicks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/**
 * Which of the two rails beside the picture are open. Wide, both are until they are folded; narrow,
 * they are sheets, of which one at a time rises when it is asked for.
 */
export class Rails {
	readonly #view: View;
	readonly #wide = new MediaQuery('(min-width: 56.25em)', true);
	/** What the reader chose; null until then. */
	#filter = $state<boolean | null>(null);
	#details = $state<boolean | null>(null);
	/** What the rail at the end holds. */
	holds = $state<'details' | 'story'>('details');

	constructor(view: View) {
		this.#view = view;
	}

	#picked = $derived.by(() => countPicks(this.#view.picks) > 0);
	filterOpen = $derived.by(() => this.#filter ?? this.#wide.current);
	detailsOpen = $derived.by(() =>
		this.#wide.current ? (this.#details ?? true) : this.#picked || (this.#details ?? false)
	);
	/** Whether nobody has asked for it. */
	filterUnasked = $derived(this.#filter === null);
	detailsUnasked = $derived.by(() => this.#details === null && !this.#picked);

	toggleFilter() {
		this.#filter = !this.filterOpen;
		if (!this.#wide.current && this.#filter) this.#closeDetails();
	}

	toggleDetails() {
		if (this.detailsOpen) this.#closeDetails();
		else this.#details = true;
		if (!this.#wide.current && this.#details) this.#filter = false;
	}

	/** A sheet that picks have raised goes with them. */
	#closeDetails() {
		this.#details = false;
		if (!this.#wide.current) this.#view.pick(noPicks);
	}
}
