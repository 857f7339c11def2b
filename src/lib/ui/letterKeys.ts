/**
 * Whether a key, by its name in a table of keys, types a letter, a digit or a sign. Who speaks to the computer, or
 * hits keys by accident, can switch off what these do (WCAG 2.1.4). The space bar is not one of them.
 */
export const isLetterKey = (name: string): boolean => /^(Shift\+)?\S$/u.test(name);

/** Whether such keys do anything on this device; `app.html` reads that before the page starts. */
export const letterKeysAct = (): boolean => document.documentElement.dataset.letterKeys !== 'off';

/** Whether a key is one of those that are switched off. */
export const isOff = (name: string): boolean => isLetterKey(name) && !letterKeysAct();
