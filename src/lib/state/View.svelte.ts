import { withoutBackground } from '../case/background.ts';
import type { Case, Id } from '../case/case.ts';
import { toggleNever, toggleOnly, type Choice } from '../case/choice.ts';
import { countFacets, countPoles, whatEmptied } from '../case/count.ts';
import { filters, noFilter, select, type Facet, type Filter, type Shown } from '../case/filter.ts';
import { lookThrough } from '../case/lens.ts';
import { narrowTo } from '../case/neighbourhood.ts';
import { toEmphasis } from '../scene/emphasis.ts';
import { countPicks, noPicks, pickedActor, togglePicks, type Picks } from '../scene/picks.ts';
import { toScene } from '../scene/scene.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import type { ThemeChoice } from './ThemeChoice.svelte.ts';

/** How one person looks at the case just now. Never saved with it, never undone. */
export class View {
	readonly document: CaseDocument;
	readonly theme: ThemeChoice;

	filter = $state.raw<Filter>(noFilter);
	/** What becomes of what the filter holds back. */
	rest = $state<'hidden' | 'faded'>('faded');
	/** Whether what was added from beyond the sources is shown. */
	background = $state(true);
	picks = $state.raw<Picks>(noPicks);
	/** What the pointer is on. */
	hovered = $state.raw<Picks | null>(null);
	/** The actor whose neighbourhood alone is shown. */
	focus = $state.raw<Id | null>(null);

	constructor(document: CaseDocument, theme: ThemeChoice) {
		this.document = document;
		this.theme = theme;
		const { opensOn } = document.current.about;
		if (opensOn !== undefined) this.change({ lenses: lookThrough([], opensOn) });
	}

	case: Case = $derived.by(() =>
		this.background ? this.document.current : withoutBackground(this.document.current)
	);
	#selected = $derived.by(() => select(this.case, this.filter));
	shown: Shown = $derived.by(() =>
		this.focus === null ? this.#selected : narrowTo(this.case, this.#selected, this.focus)
	);
	/** Whether anything is held back. */
	narrowed = $derived.by(() => filters(this.filter) || this.focus !== null);
	counts = $derived.by(() => countFacets(this.case, this.filter));
	poleCounts = $derived.by(() => countPoles(this.case, this.filter));
	emptiedBy = $derived.by(() =>
		this.#selected.ties.size === 0 ? whatEmptied(this.case, this.filter) : []
	);
	scene = $derived.by(() =>
		toScene(this.case, { theme: this.theme.current, lenses: this.filter.lenses })
	);
	emphasis = $derived.by(() => toEmphasis(this.case, this.scene, this));

	change(part: Partial<Filter>) {
		this.filter = { ...this.filter, ...part };
	}

	/** Chooses a value of the legend beside those chosen, or gives it up. */
	toggle(facet: Facet, value: string) {
		this.#choose(facet, toggleOnly(this.filter.choices[facet], value));
	}

	/** Hides a value of the legend, or shows it again. */
	hide(facet: Facet, value: string) {
		this.#choose(facet, toggleNever(this.filter.choices[facet], value));
	}

	clear() {
		this.filter = noFilter;
		this.focus = null;
	}

	/** Picks these; with `add`, beside what is picked, or takes them out if they were. */
	pick(picks: Picks, add = false) {
		this.picks = add ? togglePicks(this.picks, picks) : picks;
	}

	/** Shows an actor and its partners alone, until `back`. */
	focusOn(actor: Id) {
		this.focus = actor;
		this.pick(pickedActor(actor));
	}

	/** One step back: from the picks, then from the neighbourhood. */
	back() {
		if (countPicks(this.picks) > 0) this.picks = noPicks;
		else this.focus = null;
	}

	#choose(facet: Facet, choice: Choice) {
		this.change({ choices: { ...this.filter.choices, [facet]: choice } });
	}
}
