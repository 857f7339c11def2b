import { search, type Find } from '#lib/case/search.ts';
import { indexCase, type Searched } from '#lib/case/searchIndex.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** So many of a kind; typing on finds the rest. */
const most = 5;

/** What is searched for in the case, what was found, and which of it Enter would pick. */
export class Searcher {
	readonly view: View;
	open = $state(false);
	query = $state('');
	active = $state(0);

	constructor(view: View) {
		this.view = view;
	}

	// Each on its own, so that an actor that is moved leaves the index as it is.
	#actors = $derived.by(() => this.view.case.actors);
	#ties = $derived.by(() => this.view.case.ties);
	#tieTypes = $derived.by(() => this.view.case.tieTypes);
	#tensions = $derived.by(() => this.view.case.tensions);
	#story = $derived.by(() => this.view.case.story);
	#searched: Searched = $derived.by(() => ({
		...{ actors: this.#actors, ties: this.#ties, tieTypes: this.#tieTypes },
		...{ tensions: this.#tensions, story: this.#story }
	}));
	/** Worked out when the search is opened, not before. */
	#index = $derived.by(() => indexCase(this.#searched));
	groups = $derived.by(() => (this.open ? search(this.#index, this.query, most) : []));
	finds: readonly Find[] = $derived.by(() => this.groups.flatMap(({ finds }) => finds));
	/** How many were found, also of those not listed. */
	count = $derived.by(() => this.groups.reduce((sum, { count }) => sum + count, 0));
	/** Whether there is anything to say of what was typed. */
	asked = $derived.by(() => this.open && this.query.trim() !== '');

	type(query: string) {
		this.query = query;
		this.active = 0;
		this.open = true;
	}

	/** To the next or the one before, and round. */
	move(by: 1 | -1) {
		this.active = (this.active + by + this.finds.length) % Math.max(this.finds.length, 1);
	}

	/** Closes and clears. */
	end() {
		this.open = false;
		this.query = '';
	}
}
