import { database } from './database.ts';
import { latestSave, type Draft } from './draft.ts';
import { draftOf, type DeletedRecord } from './draftRecord.ts';
import { freshId } from './draftStore.ts';
import { copyTexts, textsOf } from './textStore.ts';

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
	await done;
	for (const { id } of stale) await erase(id);
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
	const own = record && (await cases.get(id)) ? freshId() : id;
	if (record) {
		void deleted.delete(id).catch(() => {});
		void cases.put({ ...record.latest, id: own }).catch(() => {});
		if (record.former) void former.put({ ...record.former, id: own }).catch(() => {});
	}
	await done;
	if (own !== id) await copyTexts(id, own);
}

/** Deletes for good what was deleted before, with its texts, unless it has been saved again. */
export async function erase(id: string): Promise<void> {
	const { cases, texts, deleted, done } = await writing();
	if (!(await cases.get(id))) void texts.delete(textsOf(id)).catch(() => {});
	void deleted.delete(id).catch(() => {});
	await done;
}

const isStale =
	(now: number) =>
	({ deleted }: DeletedRecord) =>
		deleted <= now - kept;

async function writing() {
	const names = ['cases', 'former', 'deleted', 'texts'] as const;
	const stores = (await database()).transaction(names, 'readwrite');
	const [cases, former] = [stores.objectStore('cases'), stores.objectStore('former')];
	const [deleted, texts] = [stores.objectStore('deleted'), stores.objectStore('texts')];
	return { cases, former, deleted, texts, done: stores.done };
}
