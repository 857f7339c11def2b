import type { Case } from '#lib/case/case.ts';
import { toKeptLink } from '#lib/case/ownCase.ts';
import { otherStoryOf } from '#lib/case/story/openStory.ts';
import { titleOf } from '#lib/case/story/titles.ts';
import { writeCase } from '#lib/case/write.ts';
import type { Work } from '#lib/state/CaseDocument.svelte.ts';
import { settled } from '#lib/ui/settled.ts';
import { storeFault, type StoreFault } from './database.ts';
import { latestSave, type Draft } from './draft.ts';
import type { DraftStore } from './draftStore.ts';
import { WorkPlaces, type Place } from './WorkPlaces.ts';

/** Files that were only opened are kept for a reload, and only this many. Work is never cut. */
const mostUnchanged = 3;
/** In ms; at most the second is lost in a crash. */
const [pause, ceiling] = [300, 500];

/** A piece of work as it is now; without a case if there is nothing in it to keep. */
export interface Piece {
	readonly work: Work;
	readonly source: Case | null;
	readonly changes: number;
	/** Whether it is a case of the reader’s own, with an address of its own, and not changes to that of the page. */
	readonly own: boolean;
}

/** Tells other windows that a piece of work is open here, and asks for theirs. */
export interface Windows {
	hold(id: string): void;
	heldIds(): Promise<ReadonlySet<string>>;
	/** No piece of work is open here any more. */
	letGo(): Promise<void>;
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
	/** The title of work that another window has changed too, so that this window’s is now kept beside it. */
	apart = $state<string | null>(null);
	/** Why the last change could not be kept; null if it was. */
	fault = $state<StoreFault | null>(null);

	constructor(store: DraftStore, windows: Windows) {
		this.#store = store;
		this.#windows = windows;
	}

	/** Looks for work of visits that have ended, and offers it. */
	async look() {
		await this.#inTurn(async () => {
			const held = await this.#windows.heldIds();
			const [first, ...others] = (await this.#store.all()).filter(({ id }) => !held.has(id));
			this.offer = first ? { draft: first, others: others.length } : null;
		});
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
	async keep(piece: Piece) {
		const { work, source } = piece;
		const place = this.#places.of(work);
		if (source === place.last) return;
		place.last = source;
		const fault = await this.#inTurn(() => this.#write(place, piece));
		this.fault = source === null ? null : fault;
		// After a failure, the next call tries again, even if the case has not changed.
		if (fault && place.last === source) place.last = null;
	}

	/** Goes on with a draft as this piece of work, which has become this case, in the place of the draft. */
	resume(draft: Draft, work: Work, source: Case) {
		this.#places.take(work, draft, source);
		work.link = toKeptLink(draft.id);
		this.#windows.hold(draft.id);
		if (this.offer?.draft.id === draft.id) this.offer = null;
	}

	/**
	 * Keeps what waits, and ends the visit: no work is open here any more. Returns false, and ends nothing, if the
	 * last change could not be kept.
	 */
	async end(): Promise<boolean> {
		await this.now();
		if (this.fault) return false;
		this.#places.clear();
		[this.offer, this.apart] = [null, null];
		await this.#windows.letGo();
		return true;
	}

	#keepNext() {
		const next = this.#next;
		this.#next = null;
		return next && this.keep(next);
	}

	async #write(place: Place, { work, source, changes, own }: Piece) {
		if (!source) {
			work.link = '';
			await this.#store.drop(place.id, place.was);
			place.was = null;
			return;
		}
		const saved = Math.max(Date.now(), (place.was ?? 0) + 1);
		const about = { title: titleOf(source), of: source.about.id, changes };
		const story = otherStoryOf(source);
		const draft = { id: place.id, saved, ...about, text: writeCase(source), story };
		const kept = await this.#store.put(draft, place.was);
		if (kept.id !== place.id) this.apart = source.about.title;
		[place.id, place.was] = [kept.id, kept.saved];
		if (own || work.link) work.link = toKeptLink(kept.id);
		this.#windows.hold(kept.id);
		if (changes === 0) await this.#cut();
	}

	/** Lets the oldest of the files go that were only opened: without a text, and in no window. */
	async #cut() {
		const [held, read] = [await this.#windows.heldIds(), await this.#store.idsWithTexts()];
		const unchanged = (await this.#store.all()).filter(
			({ id, changes }) => changes === 0 && !read.has(id)
		);
		for (const draft of unchanged.slice(mostUnchanged))
			if (!held.has(draft.id)) await this.#store.drop(draft.id, latestSave(draft));
	}

	/** Runs an operation after the earlier ones; returns why it failed, or null. */
	async #inTurn(act: () => Promise<unknown>): Promise<StoreFault | null> {
		const done = this.#line.then(act).then(() => null, storeFault);
		this.#line = done;
		return done;
	}
}
