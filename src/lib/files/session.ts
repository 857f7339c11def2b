const prefix = 'tautline:visit:';

/** Lets other windows know, until this page is closed, that this piece of work is open here. */
export function hold(id: string) {
	// Only a secure page has locks, and not where cookies are blocked; without them, the store itself still
	// keeps two windows from overwriting each other.
	void locks()
		?.request(prefix + id, () => new Promise<never>(() => {}))
		.catch(() => {});
}

/** The pieces of work that are open in a window of this browser. */
export async function heldIds(): Promise<ReadonlySet<string>> {
	const { held = [] } =
		(await locks()
			?.query()
			.catch(() => null)) ?? {};
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));
	return new Set(names.map((name) => name.slice(prefix.length)));
}

const locks = (): LockManager | undefined => navigator.locks as LockManager | undefined;
