/** The id of this visit, which lasts until the page is closed. Every visit has a different one. */
export const sessionId = `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`;

const prefix = 'tautline:visit:';

/** Lets other windows know, until the page is closed, that this visit goes on. */
export function holdSession() {
	// Only a secure page has locks; without them, drafts of open windows are offered too, which is harmless.
	void navigator.locks?.request(prefix + sessionId, () => new Promise<never>(() => {}));
}

/** The visits that are going on in this browser. */
export async function activeSessions(): Promise<ReadonlySet<string>> {
	const { held = [] } = (await navigator.locks?.query()) ?? {};
	const names = held.flatMap(({ name }) => (name?.startsWith(prefix) ? name : []));
	return new Set([sessionId, ...names.map((name) => name.slice(prefix.length))]);
}
