import type { Case, Id, Point } from '#lib/case/case.ts';
import { moveActors, type Edit } from '#lib/case/edit.ts';
import type { Arranged } from '#lib/case/arranged.ts';
import type { CaseDocument } from './CaseDocument.svelte.ts';

/** How the actors got their places. */
interface Origin {
	/** Null: the case places the actors. */
	readonly arranged: Arranged | null;
	/** Whether some actors were dragged since. */
	readonly byHand: boolean;
}

const asOpened: Origin = { arranged: null, byHand: false };

/** Keyed by the layout itself, so that undo, redo and a return to the page need no code of their own. */
const origins = new WeakMap<Case['layout'], Origin>();

/** Moves the actors of a document and remembers how they got their places. */
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

	/** Puts the actors where a layout places them. */
	arrange(places: ReadonlyMap<Id, Point>, arranged: Arranged) {
		this.#document.apply(this.#move(places, { arranged, byHand: false }));
	}

	/**
	 * Puts the actors where a link places them; without an arrangement, where they were when the case was
	 * opened. In a case that was just opened, this leaves no step for undo.
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
