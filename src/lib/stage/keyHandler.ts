import { isField, keepsKey } from '#lib/ui/keepsKey.ts';
import { isOff } from '#lib/ui/letterKeys.ts';
import { entryOf, nameIn } from '#lib/ui/shortcuts.ts';
import type { Presenter } from './Presenter.svelte.ts';
import { commandOf, type StageCommand } from './reduceKey.ts';
import type { stageKeys } from './stageKeys.ts';

/** Listens to the keys of a window that presents, and carries out the commands that this window supports. */
export function keyHandler(
	presenter: Presenter,
	table: readonly (typeof stageKeys)[number][],
	deeds: Partial<Record<StageCommand, () => void>>
) {
	return (event: KeyboardEvent) => {
		if (event.defaultPrevented || event.isComposing || leavesField(event)) return;
		const name = nameIn(table, event);
		const entry = name === null ? undefined : entryOf(table, name);
		if (name === null || !entry || isOff(name)) return;
		if (!('inFields' in entry) && keepsKey(event.target, name)) return;
		event.preventDefault();
		// A key that toggles something would make it flicker while held down.
		if (event.repeat && name.length === 1) return;
		const key = { key: name.replace(/^Shift\+/, ''), shift: event.shiftKey };
		const deed = commandOf(presenter.showing, key);
		if (deed) deeds[deed]?.();
		else presenter.press(key, getComputedStyle(document.documentElement).direction === 'rtl');
	};
}

/** Enter and Escape give the focus of a field back to the stage, and do nothing else. */
function leavesField({ key, target }: KeyboardEvent): boolean {
	if (!isField(target)) return false;
	// Enter opens a menu in some browsers.
	if (key !== 'Escape' && (key !== 'Enter' || target.matches('select'))) return false;
	target.blur();
	return true;
}
