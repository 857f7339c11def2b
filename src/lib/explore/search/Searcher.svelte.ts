import type { Find, search } from '#lib/case/search.ts';
import type { indexCase, Searched } from '#lib/case/searchIndex.ts';
import type { View } from '#lib/state/View.svelte.ts';

/** So many of a kind; typing on finds the rest. */
const most = 5;

/** What does the searching. */
export interface Tools {
	readonly search: typeof search;
	readonly indexCase: typeof indexCase;
}

/** Loaded when the page has nothing more urgent to do, or a search is opened. */
async function load(): Promise<Tools> {
	const [{ search }, { indexCase }] = await Promise.all([
		import('#lib/case/search.ts'),
		import('#lib/case/searchIndex.ts')
	]);
	return { search, indexCase };
}

/** What is searched for in the case, what was found, and which of it Enter would pick. */
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

	/** Resolves when the search can answer; loads what it needs, once. */
	async prepare(): Promise<void> {
		this.#tools ??= await load();
	}

	// Each on its own, so that an actor that is moved leaves the index as it is.
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
	/** Worked out when the search is opened, not before. */
	#index = $derived.by(() => this.#tools?.indexCase(this.#searched) ?? null);
	groups = $derived.by(() =>
		this.open && this.#tools && this.#index ? this.#tools.search(this.#index, this.query, most) : []
	);
	finds: readonly Find[] = $derived.by(() => this.groups.flatMap(({ finds }) => finds));
	/** How many were found, also of those not listed. */
	count = $derived.by(() => this.groups.reduce((sum, { count }) => sum + count, 0));
	/** Whether there is anything to say of what was typed. */
	asked = $derived.by(() => this.open && this.#tools !== null && this.query.trim() !== '');

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
