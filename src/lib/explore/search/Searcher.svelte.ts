import type { Find, FindGroup, search } from '#lib/case/search.ts';
import type { indexCase, Searched } from '#lib/case/searchIndex.ts';
import type { View } from '#lib/state/View.svelte.ts';
import type { sayDateInFull } from '#lib/words/date.ts';
import type { readDate } from '#lib/words/readDate.ts';

/** At most this many results of a kind; further typing narrows them down. */
const maxOfKind = 5;

/** The functions that search. */
export interface Tools {
	readonly search: typeof search;
	readonly indexCase: typeof indexCase;
	readonly readDate: typeof readDate;
	readonly sayDateInFull: typeof sayDateInFull;
}

/** Loads them when the page is idle or a search is opened. */
async function load(): Promise<Tools> {
	const [{ search }, { indexCase }, { readDate }, { sayDateInFull }] = await Promise.all([
		import('#lib/case/search.ts'),
		import('#lib/case/searchIndex.ts'),
		import('#lib/words/readDate.ts'),
		import('#lib/words/date.ts')
	]);
	return { search, indexCase, readDate, sayDateInFull };
}

const dateGroup = (id: string, text: string): FindGroup => ({
	kind: 'date',
	finds: [{ kind: 'date', id, name: { text, marks: [] }, also: null }],
	count: 1
});

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
	#asserters = $derived.by(() => this.view.case.asserters);
	#events = $derived.by(() => this.view.case.events);
	#searched: Searched = $derived.by(() => ({
		actors: this.#actors,
		ties: this.#ties,
		tieTypes: this.#tieTypes,
		tensions: this.#tensions,
		story: this.#story,
		asserters: this.#asserters,
		events: this.#events
	}));
	/** Built when the search is first opened. */
	#index = $derived.by(
		() => this.#tools?.indexCase(this.#searched, this.#tools.sayDateInFull) ?? null
	);
	groups = $derived.by(() => {
		if (!this.open || !this.#tools || !this.#index) return [];
		const { search, readDate, sayDateInFull } = this.#tools;
		const date = readDate(this.query);
		const found = search(this.#index, this.query, maxOfKind, date);
		return date === null ? found : [dateGroup(date, sayDateInFull(date)), ...found];
	});
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
