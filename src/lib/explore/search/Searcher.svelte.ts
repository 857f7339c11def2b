import type { Find, search } from '#lib/case/search.ts';
import type { indexCase, Searched } from '#lib/case/searchIndex.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** At most this many results of a kind; further typing narrows them down. */
const maxOfKind = 5;

/** The functions that search. */
export interface Tools {
	readonly search: typeof search;
	readonly indexCase: typeof indexCase;
}

/** Loads them when the page is idle or a search is opened. */
async function load(): Promise<Tools> {
	const [{ search }, { indexCase }] = await Promise.all([
		import('#lib/case/search.ts'),
		import('#lib/case/searchIndex.ts')
	]);
	return { search, indexCase };
}

/** The query, its results, and which of them Enter would pick. */
export class Searcher {
	readonly view: View;
	#open = $state(false);
	#tools = $state.raw<Tools | null>(null);
	query = $state('');
	active = $state(0);

	constructor(view: View, tools: Tools | null = null) {
		this.view = view;
		this.#tools = tools;
	}

	get open(): boolean {
		return this.#open;
	}

	set open(open: boolean) {
		this.#open = open;
		if (open) void this.prepare();
	}

	/** Resolves when the search can answer; loads what it needs once. */
	async prepare(): Promise<void> {
		this.#tools ??= await load();
	}

	// Separate deriveds, so that moving an actor does not rebuild the index.
	#actors = $derived.by(() => this.view.case.actors);
	#ties = $derived.by(() => this.view.case.ties);
	#tieTypes = $derived.by(() => this.view.case.tieTypes);
	#tensions = $derived.by(() => this.view.case.tensions);
	#story = $derived.by(() => this.view.case.story);
	#searched: Searched = $derived.by(() => ({
		actors: this.#actors,
		ties: this.#ties,
		tieTypes: this.#tieTypes,
		tensions: this.#tensions,
		story: this.#story
	}));
	/** Built when the search is first opened. */
	#index = $derived.by(() => this.#tools?.indexCase(this.#searched) ?? null);
	groups = $derived.by(() =>
		this.open && this.#tools && this.#index
			? this.#tools.search(this.#index, this.query, maxOfKind)
			: []
	);
	finds: readonly Find[] = $derived.by(() => this.groups.flatMap(({ finds }) => finds));
	/** Number of results, including those not listed. */
	count = $derived.by(() => this.groups.reduce((sum, { count }) => sum + count, 0));
	/** Whether there are results, or the lack of any, to report for the query. */
	asked = $derived.by(() => this.open && this.#tools !== null && this.query.trim() !== '');

	type(query: string) {
		this.query = query;
		this.active = 0;
		this.open = true;
	}

	/** Moves to the next or previous result; wraps around at the ends. */
	move(by: 1 | -1) {
		this.active = (this.active + by + this.finds.length) % Math.max(this.finds.length, 1);
	}

	/** Closes the search and clears the query. */
	end() {
		this.open = false;
		this.query = '';
	}
}
