import { keepsKey } from './keepsKey.ts';
import { keyNames, type Press } from './keyNames.ts';
import { isOff } from './letterKeys.ts';

/** What keys ask for. A table of these feeds the listeners of a page and its list of keys. */
export interface Shortcut<Act extends string = string> {
	readonly act: Act;
	/** As `keyNames` names them, in any case; `$mod` is Command on a Mac, Control elsewhere. */
	readonly keys: readonly string[];
	/** Keys that do the same but are not in the list of keys. */
	readonly unlisted?: readonly string[];
	/** Whether they also work while the focus is in a field, or in a control that has a use for them. */
	readonly inFields?: boolean;
}

const isMac = /Mac|iPhone|iPad|iPod/.test(globalThis.navigator?.platform ?? '');

/** A key with the command key of this computer, for `$mod`. */
export const spelled = (key: string): string => key.replace('$mod', isMac ? 'Meta' : 'Control');

const has = ({ keys, unlisted = [] }: Shortcut, name: string) =>
	[...keys, ...unlisted].some((key) => spelled(key).toLowerCase() === name.toLowerCase());

/** The entry that has a key by its name. */
export function entryOf<Entry extends Shortcut>(
	table: readonly Entry[],
	name: string
): Entry | undefined {
	return table.find((entry) => has(entry, name));
}

/** The name that a pressed key has in a table; null if the table does not have it. */
export function nameIn(table: readonly Shortcut[], press: Press): string | null {
	return keyNames(press).find((name) => entryOf(table, name)) ?? null;
}

/** Each act of a table with all its listed keys, in order, for a list of keys. */
export function keysOf<Act extends string>(table: readonly Shortcut<Act>[]) {
	const acts = [...new Set(table.map(({ act }) => act))];
	return acts.map((act) => ({
		act,
		keys: table.flatMap((entry) => (entry.act === act ? entry.keys.map(spelled) : []))
	}));
}

/**
 * Calls `perform` when keys ask for the act, wherever the focus is; but a dialog keeps its keys, and so do
 * controls with a use for them. If `perform` returns false, the key is left to the browser. A key is looked up
 * among all that the page knows, so that a sign of another table is not taken for its place on the keyboard.
 * Returns a function that stops listening.
 */
export function onShortcut<Act extends string>(
	table: readonly Shortcut<Act>[],
	known: readonly Shortcut[],
	act: NoInfer<Act>,
	perform: () => boolean | void
): () => void {
	const listen = (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing) return;
		const name = nameIn(known, event);
		const entry = name === null ? undefined : entryOf(table, name);
		if (
			name === null ||
			entry?.act !== act ||
			isOff(name) ||
			document.querySelector('dialog[open]')
		)
			return;
		if (!entry.inFields && keepsKey(event.target, name)) return;
		if (perform() !== false) event.preventDefault();
	};
	window.addEventListener('keydown', listen);
	return () => window.removeEventListener('keydown', listen);
}
