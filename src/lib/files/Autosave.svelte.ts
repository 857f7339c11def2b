import type { Case } from '#lib/case/case.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import { writeCase } from '#lib/case/write.ts';
import type { Work } from '#lib/state/CaseDocument.svelte.ts';
import { settled } from '#lib/ui/settled.ts';
import { storeFault, type StoreFault } from './database.ts';
import { latestSave, type Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import { WorkPlaces, type Place } from './WorkPlaces.ts';

/** Files that were only opened are kept for a reload; of former visits, only this many. Work is never cut. */
const mostUnchanged = 3;
/** In ms; at most the second is lost in a crash. */
const [pause, ceiling] = [300, 500];

/** A piece of work as it is now; without a case if there is nothing in it to keep. */
export interface Piece {
	readonly work: Work;
	readonly source: Case | null;
	readonly changes: number;
}

/** Tells other windows that a piece of work is open here, and asks for theirs. */
export interface Windows {
	hold(id: string): void;
	heldIds(): Promise<ReadonlySet<string>>;
}

/** Something that is kept, and whether it is open: in this window, in another, or not at all. */
export interface Entry {
	readonly draft: Draft;
	readonly open: 'here' | 'elsewhere' | null;
}

/**
 * Keeps the work of a visit on the device, and finds what is kept. Each piece of work has a place of its own,
 * so nothing is overwritten but by what it has become.
 */
export class Autosave {
	readonly #store: DraftStore;
	readonly #windows: Windows;
	readonly #places = new WorkPlaces();
	/** Operations on the store run one after the other. */
	#line: Promise<unknown> = Promise.resolve();
	#next: Piece | null = null;
	readonly #settled = settled(() => void this.#keepNext(), pause, ceiling);
	/** The newest work of former visits, which is offered, and how much else is kept. */
	offer = $state.raw<{ readonly draft: Draft; readonly others: number } | null>(null);
	/** Why the last change could not be kept; null if it was. */
	fault = $state<StoreFault | null>(null);

	constructor(store: DraftStore, windows: Windows) {
		this.#store = store;
		this.#windows = windows;
	}

	/** Looks for work of visits that have ended, and offers it. */
	async look() {
		await this.#inTurn(async () => {
			const [first, ...others] = (await this.#list(null)).filter(({ open }) => open === null);
			const surplus = others.filter(({ draft }) => draft.changes === 0).slice(mostUnchanged - 1);
			for (const { draft } of surplus) await this.#store.drop(draft.id, latestSave(draft));
			const count = others.length - surplus.length;
			this.offer = first ? { draft: first.draft, others: count } : null;
		});
	}

	/** Everything that is kept, the latest first. Rejects if the store cannot be read. */
	async list(here: Work): Promise<readonly Entry[]> {
		await this.now();
		return this.#list(this.#places.idOf(here));
	}

	/** Keeps a piece of work shortly; another piece that waits is kept at once. */
	soon(piece: Piece) {
		if (this.#next && this.#next.work !== piece.work) void this.now();
		this.#next = piece;
		this.#settled.soon();
	}

	/** Keeps what waits to be kept. */
	async now() {
		this.#settled.now();
		await this.#line;
	}

	/** Keeps a piece of work as it is now. */
	async keep({ work, source, changes }: Piece) {
		const place = this.#places.of(work);
		if (source === place.last) return;
		place.last = source;
		const fault = await this.#inTurn(() => this.#write(place, source, changes));
		this.fault = source === null ? null : fault;
		// After a failure, the next call tries again, even if the case has not changed.
		if (fault && place.last === source) place.last = null;
	}

	/** Goes on with a draft as this piece of work, in the place of the draft. */
	resume(draft: Draft, work: Work) {
		this.#places.take(work, draft);
		this.#windows.hold(draft.id);
		if (this.offer?.draft.id === draft.id) this.offer = null;
	}

	/** Deletes a draft. */
	async drop(draft: Draft) {
		const { id } = draft;
		this.#places.empty(id);
		if (this.offer?.draft.id === id) this.offer = null;
		await this.#inTurn(() => this.#store.drop(id, latestSave(draft)));
	}

	/** Keeps a deleted draft again. */
	async putBack(draft: Draft) {
		await this.#inTurn(() => this.#store.put(draft, null));
	}

	#keepNext() {
		const next = this.#next;
		this.#next = null;
		return next && this.keep(next);
	}

	async #list(here: string | null): Promise<Entry[]> {
		const held = await this.#windows.heldIds();
		const whereIs = (id: string) =>
			id === here ? 'here' : held.has(id) && !this.#places.has(id) ? 'elsewhere' : null;
		return (await this.#store.all()).map((draft) => ({ draft, open: whereIs(draft.id) }));
	}

	async #write(place: Place, source: Case | null, changes: number) {
		if (!source) {
			await this.#store.drop(place.id, place.was);
			place.was = null;
			return;
		}
		const saved = Math.max(Date.now(), (place.was ?? 0) + 1);
		const about = { title: titleOf(source), of: source.about.id, changes };
		const draft = { id: place.id, saved, ...about, text: writeCase(source) };
		const kept = await this.#store.put(draft, place.was);
		[place.id, place.was] = [kept.id, kept.saved];
		this.#windows.hold(kept.id);
	}

	/** Runs an operation after the earlier ones; returns why it failed, or null. */
	async #inTurn(act: () => Promise<unknown>): Promise<StoreFault | null> {
		const done = this.#line.then(act).then(() => null, storeFault);
		this.#line = done;
		return done;
	}
}
