import { tinykeys } from 'tinykeys';

/** Where the focus must be for a shortcut to work. A dialog always keeps its keys. */
export type Where = 'nowhere in particular' | 'outside text fields' | 'anywhere';

/** What keys ask for, in the syntax of tinykeys: `$mod` is Command on a Mac, Control elsewhere. */
export interface Shortcut<Act extends string = string> {
	readonly act: Act;
	readonly keys: readonly string[];
	readonly where: Where;
}

/**
 * Calls `perform` when keys ask for the act anywhere on the page. Returns a function that stops listening.
 */
export function onShortcut<Act extends string>(
	shortcuts: readonly Shortcut<Act>[],
	act: Act,
	perform: () => void
): () => void {
	const bindings = shortcuts
		.filter((shortcut) => shortcut.act === act)
		.flatMap(({ keys, where }) =>
			keys.map((key) => [
				key,
				(event: KeyboardEvent) => {
					if (!counts(where, event.target)) return;
					event.preventDefault();
					perform();
				}
			])
		);
	return tinykeys(window, Object.fromEntries(bindings));
}

const textFields =
	'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

function counts(where: Where, target: EventTarget | null): boolean {
	if (!(target instanceof Element) || target.closest('dialog')) return false;
	if (where === 'anywhere') return true;
	if (where === 'outside text fields') return !target.matches(textFields);
	return target === document.body || target.closest('[role="application"]') !== null;
}
