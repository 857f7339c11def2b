/**
 * Whether a key asks for the search. A sign alone does so only where nobody types: in the picture, or
 * nowhere in particular. A dialog keeps its keys.
 */
export function asksForSearch(event: KeyboardEvent): boolean {
	const { key, target, ctrlKey, metaKey, altKey } = event;
	if (!(target instanceof Element) || altKey || target.closest('dialog')) return false;
	if (ctrlKey || metaKey) return key.toLowerCase() === 'k';
	return (
		key === '/' && (target === document.body || target.closest('[role="application"]') !== null)
	);
}
