import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { DeletedRecord, DraftRecord } from './draftRecord.ts';
import type { KeptText } from './keptText.ts';
import type { Lent } from './lent.ts';

interface Schema extends DBSchema {
	/** Work that is kept until the reader deletes it. */
	cases: { key: string; value: DraftRecord };
	/** The state of each piece of work before the latest, in case that is damaged. */
	former: { key: string; value: DraftRecord };
	/** What the reader deleted from the library; it is there for a while. */
	deleted: { key: string; value: DeletedRecord };
	/** Cases that were passed on to another page of the site. */
	lent: { key: string; value: Lent };
	/** The texts of sources, each with its highlights, by case and source. */
	texts: { key: [of: string, source: string]; value: KeptText };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/**
 * The database of this site on this device. It is opened again after it failed or was closed, such as when the
 * reader clears all data of the site. Rejects if storage is blocked, or of a later version of the app.
 */
export const database = (): Promise<IDBPDatabase<Schema>> =>
	(opened ??= openDB<Schema>('tautline', 5, {
		upgrade(fresh, before) {
			if (before < 1) fresh.createObjectStore('cases', { keyPath: 'id' });
			if (before < 2) fresh.createObjectStore('lent', { keyPath: 'key' });
			if (before < 3) fresh.createObjectStore('former', { keyPath: 'id' });
			if (before < 4) fresh.createObjectStore('deleted', { keyPath: 'id' });
			fresh.createObjectStore('texts', { keyPath: ['of', 'source'] });
		},
		blocking: giveWay,
		terminated: () => (opened = null)
	}).catch((error: unknown) => {
		opened = null;
		throw error;
	}));

/** A later version of the app in another tab must not have to wait for this one. */
function giveWay() {
	const former = opened;
	// At once: whoever asks next finds that version, and not a database that is being closed.
	opened = null;
	void former?.then((open) => open.close());
}

/** Why the device keeps nothing: a later version of the app has been here, or there is no room or no leave. */
export type StoreFault = 'newer' | 'refused';

/** What an error of the database means for the reader. */
export const storeFault = (error: unknown): StoreFault =>
	error instanceof DOMException && error.name === 'VersionError' ? 'newer' : 'refused';
