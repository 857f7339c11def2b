import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** A draft as it is saved on the device; its text is that of a case file and has not been validated. */
export interface Draft {
	/** The id of the visit that made it. */
	readonly id: string;
	/** When it was saved, in ms since 1970. */
	readonly saved: number;
	readonly title: string;
	readonly text: string;
}

interface Schema extends DBSchema {
	cases: { key: string; value: Draft };
}

/** Where drafts are saved. Its promises reject if storage is blocked or full. */
export interface DraftStore {
	/** All valid drafts, the latest first. */
	all(): Promise<Draft[]>;
	/**
	 * Saves a draft, in place of another if that is given: a page that closes meanwhile leaves one of the two,
	 * never both.
	 */
	put(kept: Draft, inPlaceOf?: string | null): Promise<void>;
	drop(id: string): Promise<void>;
}

/** Drafts saved in the browser's own database. */
export function draftStore(): DraftStore {
	let opened: Promise<IDBPDatabase<Schema>> | null = null;
	/** Opens it again after it failed or was closed, such as when the reader clears all data of the site. */
	const database = () =>
		(opened ??= openDB<Schema>('tautline', 1, {
			upgrade: (fresh) => void fresh.createObjectStore('cases', { keyPath: 'id' }),
			// A later version of the app in another tab must not have to wait for this one.
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
			// If one of them fails, the transaction aborts and reports it.
			if (inPlaceOf !== null) void store.delete(inPlaceOf).catch(() => {});
			void store.put(kept).catch(() => {});
			await done;
		},
		async drop(id) {
			await (await database()).delete('cases', id);
		}
	};
}

/** Rejects entries that something else may have written. */
function isKept(value: unknown): value is Draft {
	const { id, saved, title, text } = (value ?? {}) as Record<string, unknown>;
	const texts = [id, title, text].every((each) => typeof each === 'string');
	return texts && typeof saved === 'number' && Math.abs(saved) < 8.64e15;
}
