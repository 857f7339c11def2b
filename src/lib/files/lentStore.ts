import { database } from './database.ts';
import type { Lent } from './lent.ts';

/** How many cases are kept for other pages; the oldest goes first. They are copies, so no work goes with them. */
const most = 12;

/** Passes a case on to other pages. Rejects if storage is blocked or full. */
export async function lend(lent: Lent): Promise<void> {
	const { store, done } = (await database()).transaction('lent', 'readwrite');
	const others = (await store.getAll()).filter(({ key }) => key !== lent.key);
	const surplus = others.sort((a, b) => b.saved - a.saved).slice(most - 1);
	for (const { key } of surplus) void store.delete(key).catch(() => {});
	void store.put(lent).catch(() => {});
	await done;
}

/** The text of a case that was passed on; null if there is none or it cannot be read. */
export async function lentText(key: string): Promise<string | null> {
	try {
		const found: unknown = await (await database()).get('lent', key);
		const { text } = (found ?? {}) as Partial<Lent>;
		return typeof text === 'string' ? text : null;
	} catch {
		return null;
	}
}
