import type { Presenter } from './Presenter.svelte.ts';
import { commandOf, isMeant, type StageCommand } from './reduceKey.ts';

const fields = 'input, textarea, select, [contenteditable]';
const pressable = 'button, a[href], summary';
/** What clickers send always reaches the stage, because whoever holds one does not see the focus. */
const clicker = ['PageDown', 'PageUp', 'F5'];
/** What a field for a number needs; all other keys reach the stage. */
const numeric = /^(\d|Backspace|Delete|Tab|Home|End|Arrow.*)$/;

/** Listens to the keys of a window that presents, and carries out the commands that this window supports. */
export function keyHandler(presenter: Presenter, deeds: Partial<Record<StageCommand, () => void>>) {
	return (event: KeyboardEvent) => {
		if (leavesField(event) || !isMeant({ key: event.key }) || isLeftAlone(event)) return;
		event.preventDefault();
		// A key that toggles something would make it flicker while held down.
		if (event.repeat && event.key.length === 1) return;
		const key = { key: event.key, shift: event.shiftKey };
		const deed = commandOf(presenter.showing, key);
		if (deed) deeds[deed]?.();
		else presenter.press(key, getComputedStyle(document.documentElement).direction === 'rtl');
	};
}

/** Enter and Escape give the focus of a field back to the stage, and do nothing else. */
function leavesField({ key, target }: KeyboardEvent): boolean {
	if (!(target instanceof HTMLElement) || !target.matches('input, select')) return false;
	// Enter opens a menu in some browsers.
	if (key !== 'Escape' && (key !== 'Enter' || target.matches('select'))) return false;
	target.blur();
	return true;
}

/** Whether a key belongs to the browser or to the element that has the focus. */
function isLeftAlone({ key, target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
	if (ctrlKey || metaKey || altKey) return true;
	if (!(target instanceof Element) || clicker.includes(key)) return false;
	if (target.matches('input[type="number"]')) return numeric.test(key);
	if (target.closest(fields)) return true;
	return (key === 'Enter' || key === ' ') && target.closest(pressable) !== null;
}
