import {
	placementAt,
	placementKeyOf,
	withMoved,
	type FoundPlacement
} from '#lib/case/placement.ts';
import { smallView } from '#lib/scene/emphasis.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';
import { Places } from './Places.svelte.ts';
import { ShownView } from './ShownView.svelte.ts';

/** Where what is in view stands: where the case has it, or where it was found to be read best. */
export class PlacedView extends ShownView {
	readonly places: Places;

	constructor(document: CaseDocument) {
		super(document);
		this.places = new Places(document, () => this.placementKey);
	}

	/** The placement that was found last for a view: for one that nothing places, or because somebody asked. */
	found = $state.raw<FoundPlacement | null>(null);
	#opened = $derived.by(() => this.document.opened);
	/** What is asked to be shown: the same object until somebody asks for something else. An edit does not. */
	asked: object = $derived.by(() => {
		const { filter, focus, step } = this;
		return { opened: this.#opened, filter, focus, step };
	});
	/** The found placement, if it is that of what is in view, or of what was in view before an edit. */
	#kept = $derived.by(() => {
		const { found, asked } = this;
		return found && (found.asked === asked || found.contents === this.contents) ? found : null;
	});
	/** The placement that somebody asked for in place of the one that the view had. */
	#again = $derived.by(() => {
		const { again } = this.#kept ?? {};
		const holds = again && again.inPlaceOf === this.places.origin.arranged;
		return holds && this.unmatched === 'hidden' ? this.#kept : null;
	});
	/** Which of the placements of the case the picture has. */
	placementKey = $derived.by(() => {
		const { unmatched } = this;
		if (this.#again) return null;
		const step = this.atStep?.id ?? null;
		const filter = { tensionFilters: this.tensionFilters };
		return placementKeyOf(this.case.placements, { filter, unmatched, step });
	});
	/** Whether what is shown is to be read, and neither the case nor a layout that somebody chose places it. */
	#open = $derived.by(() => {
		const { size } = this.shown.ties;
		const isAlone = this.narrowed && this.unmatched === 'hidden' && this.placementKey === null;
		return isAlone && size > 0 && size <= smallView && this.places.origin.arranged === null;
	});
	/** The found placement that the picture has, if it has one. */
	inUse = $derived.by(() => this.#again ?? (this.#open ? this.#kept : null));
	/** What is to be placed, as `contents`; null if everything has its place. */
	unplaced = $derived.by(() =>
		this.#open && this.inUse?.contents !== this.contents ? this.contents : null
	);
	placement = $derived.by(() =>
		this.inUse
			? withMoved(this.inUse, this.document.current.layout)
			: placementAt(this.case.placements, this.placementKey)
	);
}
