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

	/** Gives a piece of work the place of a draft that was saved at this time. */
	take(work: Work, { id, saved }: { readonly id: string; readonly saved: number }) {
		this.#put(work, this.#withId(id) ?? { id, was: saved, last: null });
	}

	/** Has what was kept in a place kept again, because it is no longer in the store. */
	empty(id: string) {
		const place = this.#withId(id);
		if (place) place.last = null;
	}

	idOf(work: Work): string | null {
		return this.#places.get(work)?.id ?? null;
	}

	/** Whether a place belongs to this visit. */
	has(id: string): boolean {
		return this.#withId(id) !== undefined;
	}

	#put(work: Work, place: Place): Place {
		this.#places.set(work, place);
		return place;
	}

	#withId(id: string): Place | undefined {
		return [...this.#places.values()].find((place) => place.id === id);
	}
}
