/** Acts once, after so many ms, unless the returned function is called before. An effect can return it as it is. */
export function after(ms: number, act: () => void): () => void {
	const timer = setTimeout(act, ms);
	return () => clearTimeout(timer);
}
