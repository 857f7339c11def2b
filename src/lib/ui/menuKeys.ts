/**
 * The keys of a menu in a popover: arrows, Home and End go from one entry to another, and Tab leaves it. Letters
 * go no further, because the page has other uses for them.
 */
export function menuKeys(event: KeyboardEvent & { currentTarget: HTMLElement }) {
	const { key, currentTarget: menu } = event;
	const entries = [...menu.querySelectorAll<HTMLElement>('[role^="menuitem"]')];
	const at = entries.findIndex((entry) => entry === document.activeElement);
	const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: entries.length - 1 }[key];
	if (next !== undefined) {
		event.preventDefault();
		entries.at(next % entries.length)?.focus();
	}
	if (key === 'Tab') menu.closest<HTMLElement>('[popover]')?.hidePopover();
	const isCommand = event.ctrlKey || event.metaKey || event.altKey;
	if (!isCommand && key !== 'Escape') event.stopPropagation();
}
