import { database } from './database.ts';
import { latestSave, type Draft } from './draft.ts';
import { draftOf, type DeletedRecord } from './draftRecord.ts';
import { freshId } from './draftStore.ts';

/** How long what was deleted can be restored, in ms. */
const kept = 30 * 24 * 60 * 60_000;

/** Something that was deleted from the library, and when it goes for good, in ms since 1970. */
export interface Deleted {
	readonly draft: Draft;
	readonly goes: number;
}

/**
 * Deletes a draft; for 30 days it can be restored. Returns false, and leaves it alone, if it was saved again or
 * deleted meanwhile. Rejects if storage is blocked.
 */
export async function discard(draft: Draft, now = Date.now()): Promise<boolean> {
	const { cases, former, deleted, done } = await writing();
	const latest = await cases.get(draft.id);
	const same = latest !== undefined && Object.is(Number(latest.saved), latestSave(draft));
	if (same) {
		const record = { id: draft.id, deleted: now, latest, former: await former.get(draft.id) };
		await Promise.all([deleted.put(record), cases.delete(draft.id), former.delete(draft.id)]);
	}
	await done;
	return same;
}

/** What was deleted and can be restored, the latest first. What was deleted longer ago goes for good. */
export async function allDeleted(now = Date.now()): Promise<Deleted[]> {
	const { deleted, done } = await writing();
	const all = await deleted.getAll();
	const [stale, there] = [all.filter(isStale(now)), all.filter((one) => !isStale(now)(one))];
	await Promise.all(stale.map(({ id }) => deleted.delete(id)));
	await done;
	return there
		.sort((a, b) => b.deleted - a.deleted)
		.flatMap((record) => {
			const draft = draftOf(record.latest, record.former);
			return draft ? { draft, goes: record.deleted + kept } : [];
		});
}

/** Restores what was deleted; beside what has taken its place meanwhile, if anything has. */
export async function restore(id: string): Promise<void> {
	const { cases, former, deleted, done } = await writing();
	const record = await deleted.get(id);
	if (record) {
		const own = (await cases.get(id)) ? freshId() : id;
		void deleted.delete(id).catch(() => {});
		void cases.put({ ...record.latest, id: own }).catch(() => {});
		if (record.former) void former.put({ ...record.former, id: own }).catch(() => {});
	}
	await done;
}

/** Deletes for good what was deleted before. */
export async function erase(id: string): Promise<void> {
	await (await database()).delete('deleted', id);
}

const isStale =
	(now: number) =>
	({ deleted }: DeletedRecord) =>
		deleted <= now - kept;

async function writing() {
	const stores = (await database()).transaction(['cases', 'former', 'deleted'], 'readwrite');
	const [cases, former] = [stores.objectStore('cases'), stores.objectStore('former')];
	return { cases, former, deleted: stores.objectStore('deleted'), done: stores.done };
}
