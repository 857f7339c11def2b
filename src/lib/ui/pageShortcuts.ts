import type { Shortcut } from './shortcuts.ts';

/**
 * What keys do on the page that explores a case, in the order in which the help lists them. `helpWords.acts`
 * says what each act does. Signs are listed with and without Shift, because keyboards differ.
 */
export const pageShortcuts = [
	{ act: 'help', keys: ['?', 'Shift+?'], where: 'outside text fields' },
	// A plain sign opens the search only where it cannot be typed text: in the picture, or without a focus.
	{ act: 'search', keys: ['/', 'Shift+/'], where: 'nowhere in particular' },
	{ act: 'search', keys: ['$mod+k'], where: 'anywhere' },
	{ act: 'present', keys: ['$mod+Enter'], where: 'outside text fields' },
	// In a text field, these keys undo typing instead.
	{ act: 'undo', keys: ['$mod+z'], where: 'outside text fields' },
	{ act: 'redo', keys: ['$mod+Shift+z', '$mod+y'], where: 'outside text fields' }
] as const satisfies readonly Shortcut[];

/** What a key can ask of the page. */
export type PageAct = (typeof pageShortcuts)[number]['act'];
