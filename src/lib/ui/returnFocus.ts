/**
 * Returns the focus to what had it, for when the element that takes it now is gone; unless something else has
 * been given the focus in the meantime.
 */
export function returnFocus(): () => void {
	const { activeElement: before, body } = document;
	return () => {
		const lost = document.activeElement === null || document.activeElement === body;
		if (lost && before instanceof HTMLElement && before.isConnected) before.focus();
	};
}
