import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Work on a case as it is kept on the device; the text is that of a case file, and nobody has checked it. */
export interface Draft {
	/** Of the visit in which it was done. */
	readonly id: string;
	/** In ms since 1970. */
	readonly saved: number;
	readonly title: string;
	readonly text: string;
}

interface Schema extends DBSchema {
	cases: { key: string; value: Draft };
}

/** Where work is kept. Each of its promises is rejected where storage is blocked or full. */
export interface DraftStore {
	/** All that is kept and can be told apart, the last first. */
	all(): Promise<Draft[]>;
	/** Where it comes in the place of other work, a page that is closed meanwhile leaves the one or the other, never both. */
	put(kept: Draft, inPlaceOf?: string | null): Promise<void>;
	drop(id: string): Promise<void>;
}

/** Work kept in the browser's own database. */
export function draftStore(): DraftStore {
	let opened: Promise<IDBPDatabase<Schema>> | null = null;
	/** Opened anew after it failed or was closed, as when the reader clears all data of the site. */
	const database = () =>
		(opened ??= openDB<Schema>('tautline', 1, {
			upgrade: (fresh) => void fresh.createObjectStore('cases', { keyPath: 'id' }),
			// A later version of the app, in another tab, must not wait for this one.
			blocking: () => void opened?.then((open) => open.close()).finally(() => (opened = null)),
			terminated: () => (opened = null)
		}).catch((error: unknown) => {
			opened = null;
			throw error;
		}));
	return {
		async all() {
			const found: unknown[] = await (await database()).getAll('cases');
			return found.filter(isKept).sort((one, other) => other.saved - one.saved);
		},
		async put(kept, inPlaceOf = null) {
			const { store, done } = (await database()).transaction('cases', 'readwrite');
			// What goes wrong with one of them ends the transaction, and is told by it.
			if (inPlaceOf !== null) void store.delete(inPlaceOf).catch(() => {});
			void store.put(kept).catch(() => {});
			await done;
		},
		async drop(id) {
			await (await database()).delete('cases', id);
		}
	};
}

/** What else may have written there is none of this. */
function isKept(value: unknown): value is Draft {
	const { id, saved, title, text } = (value ?? {}) as Record<string, unknown>;
	const texts = [id, title, text].every((each) => typeof each === 'string');
	return texts && typeof saved === 'number' && Math.abs(saved) < 8.64e15;
}
