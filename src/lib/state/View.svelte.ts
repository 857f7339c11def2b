import type { Case, CaseEvent, Claim, Id, Step } from '#lib/case/case.ts';
import { toggleNever, toggleOnly, type Choice } from '#lib/case/choice.ts';
import type { Facet } from '#lib/case/facets.ts';
import { noFilter, type Filter } from '#lib/case/filter.ts';
import { filterOf, framedAt } from '#lib/case/steps.ts';
import { otherStoryOf, storyWith } from '#lib/case/story/openStory.ts';
import {
	bothPicks,
	countPicks,
	noPicks,
	pickedActor,
	pickedAll,
	togglePicks,
	type Picks
} from '#lib/scene/picks.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { DrawnView } from './DrawnView.svelte.ts';
import type { ThemeChoice } from './ThemeChoice.svelte.ts';
import { openingView, type LinkedView } from './viewLink.ts';
import { ownAttributesOf } from './ViewState.svelte.ts';

/** What kept something out of view, and was taken off to show it. */
export type LetGo = Pick<LinkedView, 'filter' | 'focus' | 'step'>;

/** A source whose text is read beside the picture, and the claim whose passage is looked for in it. */
export interface Reading {
	/** Null for any source. */
	readonly source: Id | null;
	readonly claim: Claim | null;
}

/** How one person looks at the case at the moment. Never saved with the case and never undone. */
export class View extends DrawnView {
	/** Whether the next pick joins what is picked, as one that adds does. */
	joining = $state(false);
	/** The claim that was searched for, until something else is picked. */
	sought = $state.raw<Claim | null>(null);
	/** What is read beside the picture; null while nothing is. */
	reading = $state.raw<Reading | null>(null);
	/** Brings the details into sight; the page that has them says how. */
	showDetails = () => {};
	#letGo = $state.raw<{ what: LetGo; after: LetGo } | null>(null);
	/** The view to restore for each case when the reader comes back to it. */
	readonly #looks = new WeakMap<Case, LinkedView>();

	constructor(document: CaseDocument, theme: ThemeChoice) {
		super(document, theme);
		document.onturn = (from, to) => this.#turn(from, to);
	}

	/** Whether the details tell of something that was picked. */
	picked = $derived.by(() => countPicks(this.picks) > 0 || this.event !== null);
	/** The part of this view that a link carries. */
	get linked(): LinkedView {
		const step = this.atStep?.id ?? null;
		const story = otherStoryOf(this.case);
		const { arranged } = this.places.origin;
		return { ...ownAttributesOf(this), story, step, arranged };
	}

	/**
	 * Sets the view as a link says; a step brings its story. The places of the actors are left to `places`.
	 */
	open(view: LinkedView) {
		Object.assign(this, ownAttributesOf(view));
		this.#openStoryOf(this.step);
	}

	/** Opens another story; the picture stays as it is, unless it shows a step. */
	openStory(id: Id) {
		if (this.case.openStory?.id !== id) this.step = null;
		this.story = id;
	}

	/**
	 * Opens another case in place of this one, as one step of undo. Without a view of its own, the case is
	 * shown as it opens by default, on the current surface. A case from another visit comes with its changes.
	 */
	openCase(source: Case, look: LinkedView | null, changes = 0) {
		const { surface, unmatched } = this;
		this.#looks.set(source, look ?? { ...openingView(source), surface, unmatched });
		this.document.open(source, changes);
	}

	change(part: Partial<Filter>) {
		this.step = null;
		this.filter = { ...this.filter, ...part };
	}

	/** Adds values of the legend to those chosen, or removes them. */
	toggle(facet: Facet, ...values: readonly string[]) {
		this.#choose(facet, toggleOnly(this.filter.choices[facet], ...values));
	}

	/** Hides values of the legend, or shows them again. */
	hide(facet: Facet, ...values: readonly string[]) {
		this.#choose(facet, toggleNever(this.filter.choices[facet], ...values));
	}

	clear() {
		this.change(noFilter);
		this.focus = null;
	}

	/** Takes off all that keeps something out of view, or all but `keep`, and remembers it. */
	takeOff(keep: Partial<Filter> = {}) {
		const { filter, focus, step } = this;
		this.change({ ...noFilter, ...keep });
		this.focus = null;
		const after = { filter: this.filter, focus: this.focus, step: this.step };
		this.#letGo = { what: { filter, focus, step }, after };
	}

	/** What was let go of last, as long as the view has not been narrowed anew. */
	get letGo(): LetGo | null {
		const { what, after } = this.#letGo ?? {};
		const same =
			after?.filter === this.filter && after.focus === this.focus && after.step === this.step;
		return same && what ? what : null;
	}

	/** Forgets what was let go of. */
	forgetLetGo() {
		this.#letGo = null;
	}

	/** Narrows the view again as it was; what is picked stays picked. */
	takeBack(letGo: LetGo) {
		Object.assign(this, letGo);
		this.#letGo = null;
	}

	/** Shows what a step of the story shows, framed as the step is. */
	lookAt(step: Step) {
		this.change(filterOf(this.case, step));
		this.focus = null;
		this.#openStoryOf(step.id);
		this.step = step.id;
		this.pick(noPicks);
		this.reveal(framedAt(this.case, step));
	}

	/** Picks these; with `add`, adds them to the picks, or removes those that were picked already. */
	pick(picks: Picks, add = false) {
		const joins = this.joining && countPicks(picks) > 0;
		this.joining = false;
		this.event = null;
		this.sought = null;
		if (joins) this.picks = bothPicks(this.picks, picks);
		else this.picks = add ? togglePicks(this.picks, picks) : picks;
	}

	/** Picks all that takes part in an event, and tells of it. */
	tell(event: CaseEvent) {
		this.pick(pickedAll(event));
		this.event = event.id;
	}

	/** Shows only an actor and its partners, until `back`. */
	focusOn(actor: Id) {
		this.focus = actor;
		this.pick(pickedActor(actor));
	}

	/** Goes one step back, first out of joining, then out of the picks, then out of the neighbourhood. Returns whether there was one. */
	back(): boolean {
		if (this.joining) this.joining = false;
		else if (this.picked) {
			this.pick(noPicks);
			this.forgetLetGo();
		} else if (this.focus !== null) this.focus = null;
		else return false;
		return true;
	}

	/** Remembers the view of the case that is left, and restores the view of the other. */
	#turn(from: Case, to: Case) {
		this.#looks.set(from, this.linked);
		this.open(this.#looks.get(to) ?? openingView(to));
		this.hovered = null;
	}

	#openStoryOf(step: Id | null) {
		const story = storyWith(this.document.current, step);
		if (story) this.story = story.id;
	}

	#choose(facet: Facet, choice: Choice) {
		this.change({ choices: { ...this.filter.choices, [facet]: choice } });
	}
}
