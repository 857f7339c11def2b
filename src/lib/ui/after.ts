/**
 * Calls `act` after this many ms, unless the returned function is called first. An effect can return it as it
 * is.
 */
export function after(ms: number, act: () => void): () => void {
	const timer = setTimeout(act, ms);
	return () => clearTimeout(timer);
}
