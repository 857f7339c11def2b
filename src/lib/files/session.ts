/** The visit of this page, from its being loaded to its being closed. No two have the same name. */
export const sessionId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const prefix = 'tautline:visit:';

/** Lets other windows know that this visit goes on, until the page is closed. */
export function holdSession() {
	// Only a secure page has locks; without, what others keep is offered too, which harms nothing.
	void navigator.locks?.request(prefix + sessionId, () => new Promise<never>(() => {}));
}

/** The visits that go on in this browser just now. */
export async function activeSessions(): Promise<ReadonlySet<string>> {
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));
	return new Set([sessionId, ...names.map((name) => name.slice(prefix.length))]);
}
