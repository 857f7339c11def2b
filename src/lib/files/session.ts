const prefix = 'tautline:visit:';

/** Lets other windows know, until this page is closed, that this piece of work is open here. */
export function hold(id: string) {
	void granted((locks) => locks.request(prefix + id, () => new Promise<never>(() => {})));
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
