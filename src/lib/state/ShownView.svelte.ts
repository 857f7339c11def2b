import { withoutBackground } from '#lib/case/background.ts';
import type { Case, Id } from '#lib/case/case.ts';
import { countFacets, countPoles, whatEmptied } from '#lib/case/count.ts';
import { filters, noFilter, select, type Filter, type Shown } from '#lib/case/filter.ts';
import { narrowTo } from '#lib/case/neighbourhood.ts';
import { readingOrderOf } from '#lib/case/readingOrder.ts';
import { filterOf, shownAt } from '#lib/case/steps.ts';
import { known } from '#lib/case/tensionFilter.ts';
import { withOpenStory } from '#lib/case/story/openStory.ts';
import { contentsOf } from '#lib/scene/contentsOf.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { factsOf } from './facts.svelte.ts';
import { sameActors } from './sameActors.svelte.ts';
import { ViewState } from './ViewState.svelte.ts';

/** What of the case is in view: the filter, a step or a neighbourhood applied to it, and what they leave out. */
export class ShownView extends ViewState {
	readonly document: CaseDocument;

	constructor(document: CaseDocument) {
		super(document.current);
		this.document = document;
	}

	/** The actors to bring into sight, and what was shown when they were revealed. */
	#revealed = $state.raw<{ actors: ReadonlySet<Id>; contents: string } | null>(null);

	#told = $derived.by(() => withOpenStory(this.document.current, this.story));
	case: Case = $derived.by(() => (this.background ? this.#told : withoutBackground(this.#told)));
	protected readonly facts = factsOf(() => this.case);
	/** The step that the view shows, if the open story still has it. */
	atStep = $derived.by(() => this.case.openStory?.steps.find(({ id }) => id === this.step) ?? null);
	/** The filter as far as the case has its tensions: one may be removed while it is looked through. */
	#known: Filter = $derived.by(() => {
		const { filter } = this;
		const tensionFilters = known(filter.tensionFilters, this.facts());
		return tensionFilters === filter.tensionFilters ? filter : { ...filter, tensionFilters };
	});
	#selected = $derived.by(() =>
		this.atStep ? shownAt(this.facts(), this.atStep) : select(this.facts(), this.#known)
	);
	shown: Shown = $derived.by(() =>
		this.focus === null ? this.#selected : narrowTo(this.facts(), this.#selected, this.focus)
	);
	/** What is in view as far as it takes room: the same text as long as nothing comes, goes or is named anew. */
	contents = $derived.by(() => contentsOf(this.case, this.shown));
	/** Who is in view: the same object as long as these are the same, so that an edit does not frame them anew. */
	readonly #actors = sameActors(() => this.shown.actors);
	/** What is in view, in the order in which the walk and the lists present it. */
	readingOrder = $derived.by(() => readingOrderOf(this.facts(), this.shown));
	/** The actors the picture is framed on: those revealed last, until the view changes. */
	frame = $derived.by(() => {
		const revealed = this.#revealed;
		return revealed && revealed.contents === this.contents ? revealed.actors : this.#actors();
	});
	/** Whether the view leaves anything out. */
	narrowed = $derived.by(() => filters(this.#known) || this.focus !== null || this.atStep !== null);
	counts = $derived.by(() => countFacets(this.facts(), this.#known, this.#selected));
	// Separate deriveds, so that what depends on one part of the filter ignores changes of another.
	/** The tensions that the picture is looked through: those of the step that it shows, or those of the filter. */
	tensionFilters = $derived.by(() => {
		const { atStep } = this;
		return (atStep ? filterOf(this.facts(), atStep) : this.#known).tensionFilters;
	});
	#choices = $derived.by(() => this.filter.choices);
	#dates = $derived.by(() => this.filter.dates);
	poleCounts = $derived.by(() =>
		countPoles(this.facts(), { ...noFilter, choices: this.#choices, dates: this.#dates })
	);
	emptiedBy = $derived.by(() =>
		this.#selected.ties.size === 0 && !this.atStep ? whatEmptied(this.facts(), this.#known) : []
	);

	/** Brings actors of the view into sight. */
	reveal(actors: ReadonlySet<Id>) {
		this.#revealed = { actors, contents: this.contents };
	}
}
