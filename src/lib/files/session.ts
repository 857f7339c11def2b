const prefix = 'tautline:visit:';

/** What ends each lock of this page, and resolves once it has ended. */
const held = new Map<string, () => Promise<unknown>>();

/** Lets other windows know, until this page is closed or lets go, that this piece of work is open here. */
export function hold(id: string) {
	if (held.has(id)) return;
	let end = () => {};
	const ended = new Promise<void>((done) => (end = done));
	const lock = granted((locks) => locks.request(prefix + id, () => ended));
	held.set(id, () => (end(), lock));
}

/** Lets go of all that this page holds; resolves once other windows can know. */
export async function letGo(): Promise<void> {
	const ends = [...held.values()];
	held.clear();
	await Promise.all(ends.map((end) => end()));
}

/** The pieces of work that are open in a window of this browser; none where that cannot be known. */
export async function heldIds(): Promise<ReadonlySet<string>> {
	const { held = [] } = (await granted((locks) => locks.query())) ?? {};
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));
	return new Set(names.map((name) => name.slice(prefix.length)));
}

/**
 * What the browser's locks answer; null where there are none. Only a secure page has them, and not where cookies
 * are blocked; without them, the store itself still keeps two windows from overwriting each other.
 */
async function granted<T>(ask: (locks: LockManager) => Promise<T>): Promise<T | null> {
	try {
		const locks = navigator.locks as LockManager | undefined;
		return locks ? await ask(locks) : null;
	} catch {
		return null;
	}
}
