import type { MenuEntry, MenuGroup } from '#lib/ui/menuEntries.ts';

/** What can be done with something in the picture. */
export interface Doable {
	/** What changes it. */
	readonly change: readonly MenuGroup[];
	/** What changes only how it is looked at. */
	readonly look?: MenuGroup;
	readonly remove?: MenuEntry;
}
