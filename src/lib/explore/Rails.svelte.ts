import { MediaQuery } from 'svelte/reactivity';
import { noPicks, type Picks } from '#lib/scene/picks.ts';
import type { View } from '#lib/state/View.svelte.ts';

/**
 * Which of the two rails are open. In a wide window both stand beside the picture until the reader folds
 * them. With room for only one, that is the filter; the details lie over the picture when they are asked for.
 * In a narrow window both are sheets, and only one is raised at a time.
 */
export class Rails {
	readonly #view: View;
	readonly #one = new MediaQuery('(min-width: 56.25em)', true);
	readonly #both = new MediaQuery('(min-width: 75.5em)', true);
	/** What the reader chose; null until then. */
	#filter = $state<boolean | null>(null);
	/** What was picked when the filter was raised as a sheet: any other pick lowers it. */
	#raisedOver = $state.raw<Picks | null>(null);
	/** What was picked when the details were closed as a sheet: it stays picked, and any other pick raises them. */
	#closedOver = $state.raw<Picks | null>(null);
	#details = $state<boolean | null>(null);
	/** What the rail at the end holds while nothing is read. */
	#endTab = $state<'details' | 'story'>('details');
	/** What the rail at the start holds while a story is written. */
	startTab = $state<'slides' | 'filter'>('slides');

	/** `storyOpen`: whether the story lies open from the start. */
	constructor(view: View, storyOpen = false) {
		this.#view = view;
		view.showDetails = () => this.#showDetails();
		if (!storyOpen) return;
		this.#details = true;
		this.#endTab = 'story';
	}

	/** The details give way while another pick is awaited. */
	#picked = $derived.by(
		() => this.#view.picked && !this.#view.joining && this.#view.picks !== this.#closedOver
	);
	/** With room for one rail, the text has it, unless the reader asks for the filter. */
	filterOpen = $derived.by(() =>
		this.#one.current
			? (this.#filter ?? (this.#both.current || !this.#view.reading))
			: this.#filter === true && this.#raisedOver === this.#view.picks
	);
	detailsOpen = $derived.by(() =>
		this.#both.current
			? (this.#details ?? true)
			: this.#picked || (!this.#view.joining && (this.#details ?? this.#view.reading !== null))
	);
	/** Whether a story is being written. */
	storyOpen = $derived.by(() => this.endTab === 'story' && this.detailsOpen);
	/** Whether the slides stand in the rail at the start; otherwise they are listed above the fields. */
	slidesAtStart = $derived.by(() => this.storyOpen && this.filterOpen && this.#one.current);
	/** Whether a rail may lie over the picture. */
	get over(): boolean {
		return !this.#both.current && (this.detailsOpen || (this.filterOpen && !this.#one.current));
	}
	/** Whether the rail opened by default and not because the reader asked for it. */
	filterUnasked = $derived(this.#filter === null);
	detailsUnasked = $derived.by(
		() => this.#details === null && !this.#picked && !this.#view.reading
	);

	/** What the rail at the end holds. */
	get endTab(): 'details' | 'story' | 'text' {
		return this.#view.reading ? 'text' : this.#endTab;
	}

	set endTab(tab) {
		this.#view.reading = tab === 'text' ? { source: null, claim: null } : null;
		if (tab !== 'text') this.#endTab = tab;
	}

	toggleFilter() {
		this.#filter = !this.filterOpen;
		if (this.#one.current || !this.#filter) return;
		this.#details = false;
		// Picks of its own, so that the sheet does not come back once something else was picked and let go of.
		this.#raisedOver = { ...noPicks };
		this.#view.pick(this.#raisedOver);
	}

	toggleDetails() {
		if (this.detailsOpen) this.#closeDetails();
		else this.#details = true;
		if (!this.#one.current && this.#details) this.#filter = false;
	}

	#showDetails() {
		this.endTab = 'details';
		this.#closedOver = null;
		if (!this.detailsOpen) this.toggleDetails();
	}

	#closeDetails() {
		this.#details = false;
		this.#closedOver = this.#view.picks;
	}
}
