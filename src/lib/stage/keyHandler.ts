import type { Presenter } from './Presenter.svelte.ts';
import { commandOf, isMeant, type StageCommand } from './reduceKey.ts';

const fields = 'input, textarea, select, [contenteditable]';
const pressable = 'button, a[href], summary';

/** Listens to the keys of a window that presents, and carries out the commands that this window supports. */
export function keyHandler(presenter: Presenter, deeds: Partial<Record<StageCommand, () => void>>) {
	return (event: KeyboardEvent) => {
		if (!isMeant({ key: event.key }) || isLeftAlone(event)) return;
		event.preventDefault();
		// A key that toggles something would make it flicker while held down.
		if (event.repeat && event.key.length === 1) return;
		const key = { key: event.key, shift: event.shiftKey };
		const deed = commandOf(presenter.showing, key);
		if (deed) deeds[deed]?.();
		else presenter.press(key, getComputedStyle(document.documentElement).direction === 'rtl');
	};
}

/** Whether a key belongs to the browser or to the element that has the focus. */
function isLeftAlone({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (!(target instanceof Element)) return false;
	if (key !== 'F5' && target.closest(fields)) return true;
	return (key === 'Enter' || key === ' ') && target.closest(pressable) !== null;
}
