/**
 * The keys of a menu in a popover: arrows, Home and End go from one entry to another, a letter to the next one that
 * begins with it, and Tab leaves it. Letters go no further, because the page has other uses for them.
 */
export function menuKeys(event: KeyboardEvent & { currentTarget: HTMLElement }) {
	const { key, currentTarget: menu } = event;
	const entries = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
	const at = entries.findIndex((entry) => entry === document.activeElement);
	const isCommand = event.ctrlKey || event.metaKey || event.altKey;
	const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[key];
	if (next !== undefined) {
		event.preventDefault();
		entries.at(next % entries.length)?.focus();
	}
	if (!isCommand && /^[\p{L}\p{N}]$/u.test(key)) beginningWith(key, entries, at)?.focus();
	if (key === 'Tab') menu.closest<HTMLElement>('[popover]')?.hidePopover();
	if (!isCommand && key !== 'Escape') event.stopPropagation();
}

/** The next entry after one that begins with a letter, once round. Marks of direction before it do not count. */
function beginningWith(letter: string, entries: readonly HTMLElement[], at: number) {
	const first = (entry: HTMLElement) => /[\p{L}\p{N}]/u.exec(entry.textContent)?.[0] ?? '';
	const inTurn = [...entries.slice(at + 1), ...entries.slice(0, at + 1)];
	return inTurn.find((entry) => first(entry).toLowerCase() === letter.toLowerCase());
}
