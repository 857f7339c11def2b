import type { Case, Id, Point } from '#lib/case/case.ts';
import { moveActors, type Edit } from '#lib/case/edit.ts';
import type { Arranged } from '#lib/case/arranged.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';

/** How the actors came to stand where they stand. */
interface Origin {
	/** Null: as the case places them. */
	readonly arranged: Arranged | null;
	/** Whether some were dragged since. */
	readonly byHand: boolean;
}

const asOpened: Origin = { arranged: null, byHand: false };

/** Keyed by the layout itself, so that undo, redo and a page that was left for a while need no care. */
const origins = new WeakMap<Case['layout'], Origin>();

/** Moves the actors of a document, and knows how they came to stand where they stand. */
export class Places {
	readonly #document: CaseDocument;

	constructor(document: CaseDocument) {
		this.#document = document;
	}

	origin = $derived.by(() => origins.get(this.#document.current.layout) ?? asOpened);

	/** Puts actors where they were dragged to. */
	drag(places: ReadonlyMap<Id, Point>) {
		this.#document.apply(this.#move(places, { ...this.origin, byHand: true }));
	}

	/** Puts the actors where a layout wants them. */
	arrange(places: ReadonlyMap<Id, Point>, arranged: Arranged) {
		this.#document.apply(this.#move(places, { arranged, byHand: false }));
	}

	/**
	 * Puts the actors where a link wants them; without an arrangement, where the case had them when it was
	 * opened. On a case just opened this is no step to take back.
	 */
	open(
		places: ReadonlyMap<Id, Point> = this.#document.opened.layout,
		arranged: Arranged | null = null
	) {
		if (places === this.#document.current.layout) return;
		const edit = this.#move(places, { arranged, byHand: false });
		if (this.#document.untouched) this.#document.amend(edit);
		else this.#document.apply(edit);
	}

	#move(places: ReadonlyMap<Id, Point>, origin: Origin): Edit {
		const move = moveActors(places);
		return {
			name: origin.byHand ? move.name : () => ({ kind: 'arrangeActors', of: null }),
			apply: (before) => {
				const after = move.apply(before);
				origins.set(after.layout, origin);
				return after;
			}
		};
	}
}
