import type { Shortcut } from './shortcuts.ts';

/**
 * What keys do on the page that explores a case, in the order in which the help lists them. What each act
 * does is said in `helpWords.acts`. A sign counts with and without Shift, since keyboards differ.
 */
export const pageShortcuts = [
	{ act: 'help', keys: ['?', 'Shift+?'], where: 'outside text fields' },
	// A sign alone asks for the search only where nobody types: in the picture, or nowhere in particular.
	{ act: 'search', keys: ['/', 'Shift+/'], where: 'nowhere in particular' },
	{ act: 'search', keys: ['$mod+k'], where: 'anywhere' },
	{ act: 'present', keys: ['$mod+Enter'], where: 'outside text fields' },
	// Where text is typed, the keys undo what was typed.
	{ act: 'undo', keys: ['$mod+z'], where: 'outside text fields' },
	{ act: 'redo', keys: ['$mod+Shift+z', '$mod+y'], where: 'outside text fields' }
] as const satisfies readonly Shortcut[];

/** What a key can ask of the page. */
export type PageAct = (typeof pageShortcuts)[number]['act'];
