const text =
	'textarea, [contenteditable], input:not([type="checkbox"], [type="radio"], [type="range"], [type="number"], [type="button"], [type="submit"], [type="reset"], [type="file"], [type="color"])';
const chosenByArrows =
	'input[type="radio"], input[type="range"], [role="radio"], [role="option"], [role="menuitem"], [role="tab"], [role="slider"]';
const pressed =
	'button, summary, input[type="checkbox"], input[type="file"], input[type="color"], input[type="submit"], input[type="button"], input[type="reset"]';

/** What each kind of control does itself with a key; every other key is free for a shortcut. */
const kept: readonly (readonly [selector: string, keys: RegExp])[] = [
	// All that types, moves or edits; not Escape and not the keys at the top.
	[text, /^(?!Escape$|F\d+$)/],
	['input[type="number"]', /^(\d|Backspace|Delete|Tab|Home|End|Arrow.*|(Control|Meta|Alt)\+.*)$/],
	// Letters and digits choose the entry that begins with them.
	['select', /^([\p{L}\d ]|Enter|(Alt\+)?Arrow.*|Home|End|Page.*)$/u],
	[chosenByArrows, /^( |(Shift\+)?Arrow.*|Home|End|Page.*)$/],
	[pressed, /^( |Enter)$/],
	['[role="option"], [role="menuitem"], a[href]', /^Enter$/]
];

/** Whether the element that has the focus needs a key itself, by the name it has in a table of keys. */
export function keepsKey(target: EventTarget | null, name: string): boolean {
	if (!(target instanceof Element)) return false;
	return kept.some(([selector, keys]) => keys.test(name) && target.closest(selector) !== null);
}

/** Whether an element takes typed text or numbers, or is a menu with typed choices. */
export function isField(target: EventTarget | null): target is HTMLElement {
	return target instanceof HTMLElement && target.matches(`${text}, input[type="number"], select`);
}
