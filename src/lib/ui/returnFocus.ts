/**
 * Returns the focus to what had it, for when the element that takes it now is gone; unless something else has
 * been given the focus in the meantime.
 */
export function returnFocus(before: EventTarget | null = document.activeElement): () => void {
	return () => {
		const { activeElement, body } = document;
		const lost = activeElement === null || activeElement === body;
		if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
	};
}
