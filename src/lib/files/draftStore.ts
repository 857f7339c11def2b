import { database } from './database.ts';
import type { Draft } from './draft.ts';

/** Where drafts are kept. Its promises reject if storage is blocked or full. */
export interface DraftStore {
	/** All valid drafts, the latest first. */
	all(): Promise<Draft[]>;
	/**
	 * Keeps a draft in place of the one with its id, if that was saved at `was` (null: never). If it was saved by
	 * somebody else meanwhile, both stay: this one gets an id of its own. Returns the draft as it is kept.
	 */
	put(draft: Draft, was: number | null): Promise<Draft>;
	/** Deletes a draft, if it was saved at this time and not again. */
	drop(id: string, was: number | null): Promise<void>;
}

/** Drafts kept in the browser's own database. */
export const draftStore: DraftStore = {
	async all() {
		const found: unknown[] = await (await database()).getAll('cases');
		return found.flatMap((one) => draftOf(one) ?? []).sort((a, b) => b.saved - a.saved);
	},
	async put(draft, was) {
		const { store, done } = (await database()).transaction('cases', 'readwrite');
		const there = await store.get(draft.id);
		const isOthers = there !== undefined && there.saved !== was;
		const kept = isOthers ? { ...draft, id: freshId() } : draft;
		// If it fails, the transaction aborts and reports it.
		void store.put(kept).catch(() => {});
		await done;
		return kept;
	},
	async drop(id, was) {
		const { store, done } = (await database()).transaction('cases', 'readwrite');
		if ((await store.get(id))?.saved === was) await store.delete(id);
		await done;
	}
};

/** An id that nothing else on any device has. */
export const freshId = (): string =>
	`${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

/** Rejects entries that something else may have written. */
function draftOf(value: unknown): Draft | null {
	const { id, saved, title, of = '', changes = null, text } = (value ?? {}) as Partial<Draft>;
	if (typeof id !== 'string' || typeof title !== 'string' || typeof text !== 'string') return null;
	if (typeof of !== 'string' || typeof saved !== 'number' || Math.abs(saved) >= 8.64e15)
		return null;
	if (changes !== null && !Number.isSafeInteger(changes)) return null;
	return { id, saved, title, of, changes, text };
}
