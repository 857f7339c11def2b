import type { Presenter } from './Presenter.svelte.ts';
import { commandOf, isMeant, type StageCommand } from './reduceKey.ts';

const fields = 'input, textarea, select, [contenteditable]';
const pressable = 'button, a[href], summary';

/** Listens to the keys of a window that presents, and does there what it can do of what they ask. */
export function keyHandler(presenter: Presenter, deeds: Partial<Record<StageCommand, () => void>>) {
	return (event: KeyboardEvent) => {
		if (!isMeant({ key: event.key }) || isLeftAlone(event)) return;
		event.preventDefault();
		// Held down, a key that switches something would make it flicker.
		if (event.repeat && event.key.length === 1) return;
		const key = { key: event.key, shift: event.shiftKey };
		const deed = commandOf(presenter.showing, key);
		if (deed) deeds[deed]?.();
		else presenter.press(key, getComputedStyle(document.documentElement).direction === 'rtl');
	};
}

/** Keys that belong to the browser, or to what has the focus. */
function isLeftAlone({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (!(target instanceof Element)) return false;
	if (key !== 'F5' && target.closest(fields)) return true;
	return (key === 'Enter' || key === ' ') && target.closest(pressable) !== null;
}
