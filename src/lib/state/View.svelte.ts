import { withoutBackground } from '#lib/case/background.ts';
import type { Case, CaseEvent, Claim, Id, Point, Step } from '#lib/case/case.ts';
import { toggleNever, toggleOnly, type Choice } from '#lib/case/choice.ts';
import { countFacets, countPoles, whatEmptied } from '#lib/case/count.ts';
import type { Facet } from '#lib/case/facets.ts';
import { filters, noFilter, select, type Filter, type Shown } from '#lib/case/filter.ts';
import { readingOrderOf } from '#lib/case/readingOrder.ts';
import {
	placementAt,
	placementKeyOf,
	withMoved,
	type FoundPlacement
} from '#lib/case/placement.ts';
import { narrowTo } from '#lib/case/neighbourhood.ts';
import { filterOf, framedAt, shownAt } from '#lib/case/steps.ts';
import { drawnAt } from '#lib/case/story/drawnAt.ts';
import { storyWith, withOpenStory } from '#lib/case/story/openStory.ts';
import { smallView, toEmphasis } from '#lib/scene/emphasis.ts';
import type { Look } from '#lib/scene/look.ts';
import {
	bothPicks,
	countPicks,
	noPicks,
	pickedActor,
	pickedAll,
	togglePicks,
	type Picks
} from '#lib/scene/picks.ts';
import { withPlaces } from '#lib/scene/places.ts';
import { toScene, type Scene } from '#lib/scene/scene.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { factsOf } from './facts.svelte.ts';
import { Places } from './Places.svelte.ts';
import type { ThemeChoice } from './ThemeChoice.svelte.ts';
import { openingView, type LinkedView } from './viewLink.ts';
import { ownAttributesOf, ViewState } from './ViewState.svelte.ts';

const origin: Point = { x: 0, y: 0 };

/** What kept something out of view, and was taken off to show it. */
export type LetGo = Pick<LinkedView, 'filter' | 'focus' | 'step'>;

/** A source whose text is read beside the picture, and the claim whose passage is looked for in it. */
export interface Reading {
	/** Null for any source. */
	readonly source: Id | null;
	readonly claim: Claim | null;
}

/** How one person looks at the case at the moment. Never saved with the case and never undone. */
export class View extends ViewState {
	readonly document: CaseDocument;
	readonly theme: ThemeChoice;
	readonly places: Places;

	/** What the pointer is on. */
	hovered = $state.raw<Picks | null>(null);
	/** Whether the next pick joins what is picked, as one that adds does. */
	joining = $state(false);
	/** The claim that was searched for, until something else is picked. */
	sought = $state.raw<Claim | null>(null);
	/** What is read beside the picture; null while nothing is. */
	reading = $state.raw<Reading | null>(null);
	#letGo = $state.raw<{ what: LetGo; after: LetGo } | null>(null);
	/** The view to restore for each case when the reader comes back to it. */
	readonly #looks = new WeakMap<Case, LinkedView>();

	constructor(document: CaseDocument, theme: ThemeChoice) {
		super(document.current);
		this.document = document;
		this.theme = theme;
		this.places = new Places(document, () => this.placementKey);
		document.onturn = (from, to) => this.#turn(from, to);
	}

	/** The actors to bring into sight, and what was shown when they were revealed. */
	#revealed = $state.raw<{ actors: ReadonlySet<Id>; shown: Shown } | null>(null);

	#told = $derived.by(() => withOpenStory(this.document.current, this.story));
	case: Case = $derived.by(() => (this.background ? this.#told : withoutBackground(this.#told)));
	readonly #facts = factsOf(() => this.case);
	/** The step that the view shows, if the open story still has it. */
	atStep = $derived.by(() => this.case.openStory?.steps.find(({ id }) => id === this.step) ?? null);
	#selected = $derived.by(() =>
		this.atStep ? shownAt(this.#facts(), this.atStep) : select(this.#facts(), this.filter)
	);
	shown: Shown = $derived.by(() =>
		this.focus === null ? this.#selected : narrowTo(this.#facts(), this.#selected, this.focus)
	);
	/** What is in view, in the order in which the walk and the lists present it. */
	readingOrder = $derived.by(() => readingOrderOf(this.#facts(), this.shown));
	/** The actors the picture is framed on: those revealed last, until the view changes. */
	frame = $derived.by(() =>
		this.#revealed?.shown === this.shown ? this.#revealed.actors : this.shown.actors
	);
	/** Whether the view leaves anything out. */
	narrowed = $derived.by(() => filters(this.filter) || this.focus !== null || this.atStep !== null);
	counts = $derived.by(() => countFacets(this.#facts(), this.filter, this.#selected));
	// Separate deriveds, so that what depends on one part of the filter ignores changes of another.
	/** The tensions that the picture is looked through: those of the step that it shows, or those of the filter. */
	tensionFilters = $derived.by(() => {
		const { atStep, filter } = this;
		return (atStep ? filterOf(this.#facts(), atStep) : filter).tensionFilters;
	});
	#choices = $derived.by(() => this.filter.choices);
	#dates = $derived.by(() => this.filter.dates);
	poleCounts = $derived.by(() =>
		countPoles(this.#facts(), { ...noFilter, choices: this.#choices, dates: this.#dates })
	);
	emptiedBy = $derived.by(() =>
		this.#selected.ties.size === 0 && !this.atStep ? whatEmptied(this.#facts(), this.filter) : []
	);
	/** The placement that was found last for a view: for one that nothing places, or because somebody asked. */
	found = $state.raw<FoundPlacement | null>(null);
	/** The placement that somebody asked for in place of the one that the view had. */
	#again = $derived.by(() => {
		const { found, unmatched } = this;
		const holds = found?.again && found.again.inPlaceOf === this.places.origin.arranged;
		return holds && found.shown === this.shown && unmatched === 'hidden' ? found : null;
	});
	/** Which of the placements of the case the picture has. */
	placementKey = $derived.by(() => {
		const { unmatched } = this;
		if (this.#again) return null;
		const step = this.atStep?.id ?? null;
		const filter = { tensionFilters: this.tensionFilters };
		return placementKeyOf(this.case.placements, { filter, unmatched, step });
	});
	/** What is shown, if it is to be read and neither the case nor a layout that somebody chose places it. */
	unplaced = $derived.by(() => {
		const { size } = this.shown.ties;
		if (this.#again) return null;
		const isOpen = this.narrowed && this.unmatched === 'hidden' && this.placementKey === null;
		const isRead = isOpen && size > 0 && size <= smallView;
		return isRead && this.places.origin.arranged === null ? this.shown : null;
	});
	#found = $derived.by(() => (this.found?.shown === this.unplaced ? this.found : this.#again));
	placement = $derived.by(() =>
		this.#found
			? withMoved(this.#found, this.document.current.layout)
			: placementAt(this.case.placements, this.placementKey)
	);
	/** Whether the details tell of something that was picked. */
	picked = $derived.by(() => countPicks(this.picks) > 0 || this.event !== null);
	/** How many ties of a narrowed view carry no label, while nothing is picked or pointed at. */
	unlabelled = $derived.by(() => {
		const rests = this.narrowed && countPicks(this.picks) === 0 && !this.hovered;
		return rests ? this.shown.ties.size - this.emphasis.tieLabels.size : 0;
	});
	#nameSides = $derived.by(() => this.placement.nameSides);
	#bends = $derived.by(() => this.placement.bends);
	#labels = $derived.by(() => this.placement.labels);
	#look: Look = $derived.by(() => ({
		...(this.#nameSides && { nameSides: this.#nameSides }),
		...(this.#bends && { bends: this.#bends }),
		...(this.#labels && { labels: this.#labels }),
		...this.theme.scheme,
		tensionFilters: this.tensionFilters,
		...(this.atStep && drawnAt(this.case, this.atStep))
	}));
	/** Drawn anew when anything but a place changes: of thousands of actors, one may be dragged. */
	#drawn = $derived.by(() => toScene(this.#facts(), this.#look));
	scene = $derived.by(() => {
		const { places } = this.placement;
		const { layout } = this.case;
		return withPlaces(this.#drawn, (id) => places?.get(id) ?? layout.get(id) ?? origin);
	});
	emphasis = $derived.by(() => toEmphasis(this.case, this.scene, this));

	/** The scene with some actors in other places than the case gives; the same object if there are none. */
	sceneWith(places: ReadonlyMap<Id, Point>): Scene {
		return withPlaces(this.scene, (id) => places.get(id));
	}

	/** The part of this view that a link carries. */
	get linked(): LinkedView {
		const step = this.atStep?.id ?? null;
		const { openStory, stories } = this.case;
		const story = openStory && openStory !== stories[0] ? openStory.id : null;
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

	/** Brings actors of the view into sight. */
	reveal(actors: ReadonlySet<Id>) {
		this.#revealed = { actors, shown: this.shown };
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
