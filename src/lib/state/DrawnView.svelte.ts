import type { Id, Point } from '#lib/case/case.ts';
import { drawnAt } from '#lib/case/story/drawnAt.ts';
import { toEmphasis } from '#lib/scene/emphasis.ts';
import type { Look } from '#lib/scene/look.ts';
import { countPicks, type Picks } from '#lib/scene/picks.ts';
import { withPlaces } from '#lib/scene/places.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { PlacedView } from './PlacedView.svelte.ts';
import type { ThemeChoice } from './ThemeChoice.svelte.ts';

const origin: Point = { x: 0, y: 0 };

/** How what is in view is drawn: its colours, and what stands out. */
export class DrawnView extends PlacedView {
	readonly theme: ThemeChoice;

	/** What the pointer is on. */
	hovered = $state.raw<Picks | null>(null);

	constructor(document: CaseDocument, theme: ThemeChoice) {
		super(document);
		this.theme = theme;
	}

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
	#drawn = $derived.by(() => toScene(this.facts(), this.#look));
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
}
