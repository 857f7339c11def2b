/** An entry of a menu: what it says, and what it does; or the entries that it leads to. */
export interface MenuEntry {
	readonly label: string;
	/** Whether it is the chosen one of its list; left out where nothing is chosen. */
	readonly checked?: boolean;
	readonly act: (() => void) | readonly MenuEntry[];
}

/** Entries that belong together: a line parts them from the others. */
export type MenuGroup = readonly MenuEntry[];

const offers = new Set<() => MenuGroup>();

/**
 * Adds entries to the menu that opens where somebody points at, as long as this part of the page is there; they are
 * asked for anew each time it opens. Returns a function that takes them back.
 */
export function offer(entries: () => MenuGroup): () => void {
	offers.add(entries);
	return () => void offers.delete(entries);
}

/** What all parts of the page offer at the moment. */
export const offered = (): MenuGroup => [...offers].flatMap((entries) => entries());
