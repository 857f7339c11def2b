import type { Case, Id, Point } from '#lib/case/case.ts';
import { arrangeActors, moveActors, type Edit } from '#lib/case/edit.ts';
import type { PlacementKey } from '#lib/case/placement.ts';
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
	/** The placement that is on the screen. */
	readonly #key: () => PlacementKey;

	constructor(document: CaseDocument, key: () => PlacementKey = () => null) {
		this.#document = document;
		this.#key = key;
	}

	origin = $derived.by(() => origins.get(this.#document.current.layout) ?? asOpened);

	/** Puts actors where they were dragged to. */
	drag(places: ReadonlyMap<Id, Point>) {
		const origin = { ...this.origin, byHand: true };
		this.#document.apply(withOrigin(moveActors(places, this.#key()), origin));
	}

	/** Puts the actors where a layout places them. */
	arrange(places: ReadonlyMap<Id, Point>, arranged: Arranged) {
		this.#document.apply(withOrigin(arrangeActors(places), { arranged, byHand: false }));
	}

	/**
	 * Puts the actors where a link places them; without an arrangement, everything where it was when the case
	 * was opened. In a case that was just opened, this leaves no step for undo.
	 */
	open(places?: ReadonlyMap<Id, Point>, arranged: Arranged | null = null) {
		const { opened, current } = this.#document;
		if (!places && opened.layout === current.layout && opened.placements === current.placements)
			return;
		const edit = places ? arrangeActors(places) : placeAs(opened);
		const named = withOrigin(edit, { arranged, byHand: false });
		if (this.#document.untouched) this.#document.amend(named);
		else this.#document.apply(named);
	}
}

/** Puts everything where another state of the case has it. */
const placeAs = ({ layout, placements }: Case): Edit => ({
	name: () => ({ kind: 'arrangeActors', of: null }),
	apply: (before) => ({ ...before, layout, placements })
});

function withOrigin(edit: Edit, origin: Origin): Edit {
	return {
		name: edit.name,
		apply: (before) => {
			const after = edit.apply(before);
			// A layout of its own, because the origin is remembered for it.
			const layout = new Map(after.layout);
			origins.set(layout, origin);
			return { ...after, layout };
		}
	};
}
