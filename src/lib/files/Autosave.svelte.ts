import { titleOf } from '#lib/case/story/titles.ts';
import type { Case } from '#lib/case/case.ts';
import { writeCase } from '#lib/case/write.ts';
import type { Draft, DraftStore } from './draftStore.ts';

/** At most this many drafts of former visits are kept; older ones are deleted. */
const maxDrafts = 8;

/**
 * Saves the work of a visit on the device, and finds the drafts of former visits. Each visit writes to its
 * own place: no window overwrites the draft of another, or one that is waiting to be resumed.
 */
export class Autosave {
	readonly #cases: DraftStore;
	readonly #visit: string;
	/** Operations on the store run one after the other. */
	#line: Promise<unknown> = Promise.resolve();
	#last: Case | null = null;
	/** The former draft that was resumed; it is deleted once it is saved as the draft of this visit. */
	#goneOn: string | null = null;
	#left: readonly Draft[] = [];
	/** The draft that is offered to be resumed. */
	offer = $state.raw<Draft | null>(null);
	/** The draft that was just discarded. */
	discarded = $state.raw<Draft | null>(null);
	/** Whether the last change could not be saved. */
	failed = $state(false);

	constructor(cases: DraftStore, visit: string) {
		this.#cases = cases;
		this.#visit = visit;
	}

	/** Looks for drafts of visits that have ended. */
	async look(visits: () => Promise<ReadonlySet<string>>) {
		await this.#inTurn(async () => {
			const going = await visits();
			const left = (await this.#cases.all()).filter(({ id }) => !going.has(id));
			for (const { id } of left.slice(maxDrafts)) await this.#cases.drop(id);
			this.#left = left.slice(0, maxDrafts);
			this.offer = this.#left[0] ?? null;
		});
	}

	/** Saves the case as it is now; null when there is nothing to save. */
	async keep(source: Case | null) {
		if (source === this.#last) return;
		this.#last = source;
		const kept = await this.#inTurn(() => this.#write(source));
		this.failed = !kept && source !== null;
		// After a failure, the next call tries again, even if the case has not changed.
		if (!kept && this.#last === source) this.#last = null;
	}

	/** Resumes the offered draft; it is deleted once this visit has saved the work in its place. */
	resume() {
		this.#goneOn = this.offer?.id ?? null;
		this.offer = null;
	}

	discard() {
		const { offer } = this;
		if (!offer) return;
		this.discarded = offer;
		this.#left = this.#left.filter((kept) => kept !== offer);
		this.offer = this.#left[0] ?? null;
		void this.#inTurn(() => this.#cases.drop(offer.id));
	}

	/** Saves the discarded draft again and offers it. */
	undoDiscard() {
		const { discarded } = this;
		if (!discarded) return;
		this.#left = [discarded, ...this.#left];
		this.offer = discarded;
		this.discarded = null;
		void this.#inTurn(() => this.#cases.put(discarded));
	}

	/** Hides the notice; drafts stay for the next visit. */
	dismiss() {
		if (this.discarded) this.discarded = null;
		else this.offer = null;
	}

	async #write(source: Case | null) {
		if (!source) return this.#cases.drop(this.#visit);
		const title = titleOf(source);
		const text = writeCase(source);
		const gone = this.#goneOn;
		await this.#cases.put({ id: this.#visit, saved: Date.now(), title, text }, gone);
		if (this.#goneOn === gone) this.#goneOn = null;
	}

	/** Runs an operation after the earlier ones; returns whether it succeeded. */
	async #inTurn(act: () => Promise<unknown>): Promise<boolean> {
		const done = this.#line.then(act).then(
			() => true,
			() => false
		);
		this.#line = done;
		return done;
	}
}
