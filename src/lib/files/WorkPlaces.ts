import type { Case } from '#lib/case/case.ts';
import type { Work } from '#lib/state/CaseDocument.svelte.ts';
import { freshId } from './draftStore.ts';

/** Where a piece of work of this visit is kept. */
export interface Place {
	id: string;
	/** When it was saved last; null if it is not in the store. */
	was: number | null;
	/** The case that was saved last. */
	last: Case | null;
}

/** Where each piece of work of this visit is kept. Work that was opened twice has one place. */
export class WorkPlaces {
	readonly #places = new Map<Work, Place>();

	/** The place of a piece of work, a fresh one if it has none yet. */
	of(work: Work): Place {
		return this.#places.get(work) ?? this.#put(work, { id: freshId(), was: null, last: null });
	}

	/** Gives a piece of work the place of a draft that was saved at this time, and holds this case. */
	take(work: Work, { id, saved }: { readonly id: string; readonly saved: number }, last: Case) {
		this.#put(work, this.#withId(id) ?? { id, was: saved, last });
	}

	/** Forgets all work of this visit. */
	clear() {
		this.#places.clear();
	}

	#put(work: Work, place: Place): Place {
		this.#places.set(work, place);
		return place;
	}

	#withId(id: string): Place | undefined {
		return [...this.#places.values()].find((place) => place.id === id);
	}
}
