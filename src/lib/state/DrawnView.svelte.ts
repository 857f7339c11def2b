import type { Id, Point } from '#lib/case/case.ts';
import {
	placementAt,
	placementKeyOf,
	withMoved,
	type FoundPlacement
} from '#lib/case/placement.ts';
import { drawnAt } from '#lib/case/story/drawnAt.ts';
import { smallView, toEmphasis } from '#lib/scene/emphasis.ts';
import type { Look } from '#lib/scene/look.ts';
import { countPicks, type Picks } from '#lib/scene/picks.ts';
import { withPlaces } from '#lib/scene/places.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { toScene } from '#lib/scene/toScene.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { Places } from './Places.svelte.ts';
import { ShownView } from './ShownView.svelte.ts';
import type { ThemeChoice } from './ThemeChoice.svelte.ts';

const origin: Point = { x: 0, y: 0 };

/** How what is in view is drawn: where everything stands, its colours, and what stands out. */
export class DrawnView extends ShownView {
	readonly theme: ThemeChoice;
	readonly places: Places;

	/** What the pointer is on. */
	hovered = $state.raw<Picks | null>(null);

	constructor(document: CaseDocument, theme: ThemeChoice) {
		super(document);
		this.theme = theme;
		this.places = new Places(document, () => this.placementKey);
	}

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
