import { expect, test } from 'vitest';
import { isLetterKey } from './letterKeys.ts';

test('letters, digits and signs can be switched off; keys with a name and with a command key cannot', () => {
	for (const name of ['n', 'N', '5', '/', '?', '+', 'Shift+e', 'ش']) {
		expect(isLetterKey(name), name).toBe(true);
	}
	for (const name of [' ', 'Shift+ ', 'F5', 'PageDown', 'Escape', 'Control+k', 'Meta+Shift+z']) {
		expect(isLetterKey(name), name).toBe(false);
	}
});
