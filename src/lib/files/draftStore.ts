import { database } from './database.ts';
import type { Draft } from './draft.ts';
import { draftOf, recordOf, staysAsFormer } from './draftRecord.ts';
import { askToPersist } from './persistence.ts';
import { copyTexts } from './textStore.ts';

/** Where drafts are kept. Its promises reject if storage is blocked or full. */
export interface DraftStore {
	/** All drafts that can be read, the latest first; one that was damaged as it was before, and with that told. */
	all(): Promise<Draft[]>;
	/** The draft with this id, read as in `all`; null if there is none. */
	one(id: string): Promise<Draft | null>;
	/**
	 * Keeps a draft in place of the one with its id, if that was saved at `was` (null: never). If it was saved by
	 * somebody else meanwhile, both stay: this one gets an id and texts of its own. Returns the draft as it is kept.
	 */
	put(draft: Draft, was: number | null): Promise<Draft>;
	/** Deletes a draft with the state before it, if it was saved at this time and not again. */
	drop(id: string, was: number | null): Promise<void>;
	/** The ids of all that texts of sources are kept with. */
	idsWithTexts(): Promise<ReadonlySet<string>>;
}

/** Drafts kept in the browser's own database, each with a state before it. */
export const draftStore: DraftStore = {
	async all() {
		const stores = (await database()).transaction(['cases', 'former']);
		const [latest, former] = await Promise.all([
			stores.objectStore('cases').getAll(),
			stores.objectStore('former').getAll()
		]);
		const before = new Map(former.map((record) => [record.id, record]));
		const found = latest.flatMap((record) => draftOf(record, before.get(record.id)) ?? []);
		return found.sort((a, b) => b.saved - a.saved);
	},
	async one(id) {
		const stores = (await database()).transaction(['cases', 'former']);
		const [latest, former] = await Promise.all([
			stores.objectStore('cases').get(id),
			stores.objectStore('former').get(id)
		]);
		return latest === undefined ? null : draftOf(latest, former);
	},
	async put(draft, was) {
		const { cases, former, done } = await writing();
		const there = await cases.get(draft.id);
		const isOthers = there !== undefined && there.saved !== was;
		const kept = isOthers ? { ...draft, id: freshId() } : draft;
		const before = isOthers ? undefined : there;
		// If one fails, the transaction aborts and reports it.
		if (before && staysAsFormer(before, await former.get(before.id), draft.saved))
			void former.put(before).catch(() => {});
		void cases.put(recordOf(kept)).catch(() => {});
		await done;
		if (isOthers) await copyTexts(draft.id, kept.id);
		void askToPersist();
		return kept;
	},
	async drop(id, was) {
		const { cases, former, done } = await writing();
		const there = await cases.get(id);
		if (there && Object.is(Number(there.saved), was))
			await Promise.all([cases.delete(id), former.delete(id)]);
		await done;
	},
	async idsWithTexts() {
		return new Set((await (await database()).getAllKeys('texts')).map(([of]) => of));
	}
};

async function writing() {
	const stores = (await database()).transaction(['cases', 'former'], 'readwrite');
	const [cases, former] = [stores.objectStore('cases'), stores.objectStore('former')];
	return { cases, former, done: stores.done };
}

/** An id that nothing else on any device has. */
export const freshId = (): string =>
	`${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;
