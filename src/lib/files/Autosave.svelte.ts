import type { Case } from '#lib/case/case.ts';
import { writeCase } from '#lib/case/write.ts';
import type { Draft, DraftStore } from './draftStore.ts';

/** So much work of former visits is kept; what is older than that goes. */
const most = 8;

/**
 * Keeps the work of a visit on the device, and knows what former visits left there. Each visit writes to a
 * place of its own: no window ever overwrites the work of another, or what waits to be gone on with.
 */
export class Autosave {
	readonly #cases: DraftStore;
	readonly #visit: string;
	/** What is done to the store is done in turn. */
	#line: Promise<unknown> = Promise.resolve();
	#last: Case | null = null;
	/** Former work that is gone on with, and goes once it is kept as that of this visit. */
	#goneOn: string | null = null;
	#left: readonly Draft[] = [];
	/** Work that may be gone on with. */
	offer = $state.raw<Draft | null>(null);
	/** Work that was forgotten just now. */
	discarded = $state.raw<Draft | null>(null);
	/** Whether what was done last could not be kept. */
	failed = $state(false);

	constructor(cases: DraftStore, visit: string) {
		this.#cases = cases;
		this.#visit = visit;
	}

	/** Looks for work that was left by visits that have ended. */
	async look(visits: () => Promise<ReadonlySet<string>>) {
		await this.#inTurn(async () => {
			const going = await visits();
			const left = (await this.#cases.all()).filter(({ id }) => !going.has(id));
			for (const { id } of left.slice(most)) await this.#cases.drop(id);
			this.#left = left.slice(0, most);
			this.offer = this.#left[0] ?? null;
		});
	}

	/** Keeps the case as it is now; null when there is nothing to be kept. */
	async keep(source: Case | null) {
		if (source === this.#last) return;
		this.#last = source;
		const kept = await this.#inTurn(() => this.#write(source));
		this.failed = !kept && source !== null;
		// What was not kept is tried again with the next change, be it none.
		if (!kept && this.#last === source) this.#last = null;
	}

	/** What was offered is gone on with: it goes when this visit has kept the work in its place. */
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

	/** Keeps what was forgotten just now after all, and offers it. */
	undoDiscard() {
		const { discarded } = this;
		if (!discarded) return;
		this.#left = [discarded, ...this.#left];
		this.offer = discarded;
		this.discarded = null;
		void this.#inTurn(() => this.#cases.put(discarded));
	}

	/** Says no more of it; what is kept stays for the next visit. */
	dismiss() {
		if (this.discarded) this.discarded = null;
		else this.offer = null;
	}

	async #write(source: Case | null) {
		if (!source) return this.#cases.drop(this.#visit);
		const { title } = source.about;
		const text = writeCase(source);
		const gone = this.#goneOn;
		await this.#cases.put({ id: this.#visit, saved: Date.now(), title, text }, gone);
		if (this.#goneOn === gone) this.#goneOn = null;
	}

	/** Returns whether it could be done. */
	async #inTurn(act: () => Promise<unknown>): Promise<boolean> {
		const done = this.#line.then(act).then(
			() => true,
			() => false
		);
		this.#line = done;
		return done;
	}
}
