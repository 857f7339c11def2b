/** What an event of the keyboard tells of the key and of those held with it. */
export type Press = Pick<
	KeyboardEvent,
	'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/**
 * The names under which a table of keys may have a pressed key, the best first: what the key types and, if that
 * is no Latin letter, what a US keyboard has in its place. Letters are small; `Control+`, `Meta+`, `Alt+` and
 * `Shift+` come first, in this order. A name without Shift follows one with it, unless a command key is held.
 */
export function keyNames(press: Press): readonly string[] {
	const { key } = press;
	const signs = [isNamed(key) ? key : key.toLowerCase(), signAt(press)];
	return signs.flatMap((sign) => (sign === null ? [] : named(sign, press)));
}

/** The letter or letters that a key types into text; null if it types none. */
export function letterOf({ key, ctrlKey, metaKey, altKey }: Press): string | null {
	const types = /^\p{L}+$/u.test(key) && !isNamed(key) && !ctrlKey && !metaKey && !altKey;
	return types ? key : null;
}

/** Whether a value of `key` names a key, as `Escape` does. Some layouts type two letters with one key. */
const isNamed = (key: string) => /^[A-Z][A-Za-z0-9]+$/.test(key);

function named(sign: string, { shiftKey, ctrlKey, metaKey, altKey }: Press): string[] {
	// AltGr, which some keyboards need for a sign, comes as Control and Alt.
	const typed = ctrlKey && altKey && !isNamed(sign);
	const held = [ctrlKey && !typed && 'Control', metaKey && 'Meta', altKey && !typed && 'Alt'];
	const command = held.flatMap((name) => (name ? [`${name}+`] : [])).join('');
	// Shift is a part of the sign that it types.
	if (!shiftKey || (!command && sign !== ' ' && !isNamed(sign))) return [command + sign];
	const shifted = `${command}Shift+${sign}`;
	return command ? [shifted] : [shifted, sign];
}

/** What the keys for signs type on a US keyboard, without and with Shift. */
const signs: Readonly<Record<string, readonly [string, string]>> = {
	Period: ['.', '>'],
	Slash: ['/', '?'],
	Minus: ['-', '_'],
	Equal: ['=', '+']
};

/** The sign in the place of the key on a US keyboard; null for Latin letters and for keys that have a name. */
function signAt({ key, code, shiftKey }: Press): string | null {
	// While words of several keys are composed, the key is named so, whatever it is.
	const composed = key === 'Process';
	if (/\p{Script=Latin}/u.test(key) && !composed) return null;
	const letter = /^Key([A-Z])$/.exec(code)?.[1];
	// A comma in the place of a letter is on a keyboard that has the letter elsewhere.
	if (letter) return /^[ -~]$/.test(key) ? null : letter.toLowerCase();
	// Only digits of another script: the row of digits types signs without Shift in France.
	const digit = composed || /\p{Nd}/u.test(key) ? /^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] : null;
	return digit ?? signs[code]?.[shiftKey ? 1 : 0] ?? null;
}
