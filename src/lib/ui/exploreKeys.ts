import { nameIn, onShortcut, type Shortcut } from './shortcuts.ts';
import type { Press } from './keyNames.ts';

const page = [
	{ act: 'help', keys: ['?'] },
	{ act: 'search', keys: ['/'] },
	{ act: 'search', keys: ['$mod+K'], inFields: true },
	{ act: 'present', keys: ['$mod+Enter'] },
	{ act: 'print', keys: ['$mod+P'], inFields: true },
	// In a text field, these keys undo typing instead.
	{ act: 'undo', keys: ['$mod+Z'] },
	{ act: 'redo', keys: ['$mod+Shift+Z', '$mod+Y'] },
	{ act: 'newActor', keys: ['N'] },
	{ act: 'newTie', keys: ['T'] },
	{ act: 'duplicate', keys: ['$mod+D'] },
	{ act: 'remove', keys: ['Delete'] },
	{ act: 'back', keys: ['Escape'], inFields: true }
] as const satisfies readonly Shortcut[];

const picture = [
	{ act: 'next', keys: ['ArrowRight'] },
	{ act: 'previous', keys: ['ArrowLeft'] },
	{ act: 'into', keys: ['ArrowDown', 'Enter'] },
	{ act: 'up', keys: ['ArrowUp', 'Backspace'] },
	{ act: 'pick', keys: [' '] },
	{ act: 'add', keys: ['Shift+ '] },
	{ act: 'menu', keys: ['ContextMenu', 'Shift+F10'] },
	{ act: 'first', keys: ['Home'] },
	{ act: 'last', keys: ['End'] },
	{ act: 'nextBloc', keys: ['Control+ArrowDown', 'PageDown'] },
	{ act: 'previousBloc', keys: ['Control+ArrowUp', 'PageUp'] },
	/** Any letters; `m` and `f` alone are the next two acts. */
	{ act: 'find', keys: [] },
	{ act: 'focus', keys: ['F'] },
	{ act: 'move', keys: ['M'] },
	{ act: 'zoomIn', keys: ['+', '='] },
	{ act: 'zoomOut', keys: ['-'] },
	{ act: 'fit', keys: ['0'] },
	{ act: 'pan', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'] },
	{ act: 'back', keys: ['Escape'] },
	{ act: 'hide', keys: ['Delete'] }
] as const satisfies readonly Shortcut[];

// With Shift they select all on the way, as in every list of slides.
const slides = [
	{ act: 'before', keys: ['ArrowUp'], unlisted: ['Shift+ArrowUp'] },
	{ act: 'behind', keys: ['ArrowDown'], unlisted: ['Shift+ArrowDown'] },
	{ act: 'first', keys: ['Home'], unlisted: ['Shift+Home'] },
	{ act: 'last', keys: ['End'], unlisted: ['Shift+End'] },
	{ act: 'all', keys: ['$mod+A'] },
	{ act: 'moveUp', keys: ['Alt+ArrowUp'] },
	{ act: 'moveDown', keys: ['Alt+ArrowDown'] },
	{ act: 'remove', keys: ['Delete'] }
] as const satisfies readonly Shortcut[];

/**
 * What keys do on the page that explores a case, in the order in which the help lists them: wherever the focus
 * is, and in the picture and in the list of slides. `helpWords` and `walkWords` say what each act does.
 */
export const exploreKeys = { page, picture, slides };

/** What a key can ask of the page, of the picture and of the list of slides. */
export type PageAct = (typeof page)[number]['act'];
export type PictureAct = (typeof picture)[number]['act'];
export type SlideAct = (typeof slides)[number]['act'];

const all: readonly Shortcut[] = [...page, ...picture, ...slides];

/** The name that a pressed key has in the keys of the page; null if it has none. */
export const nameOnPage = (press: Press): string | null => nameIn(all, press);

/** Calls `perform` when keys ask for the act; see `onShortcut`. */
export function onPageKey(act: PageAct, perform: () => boolean | void): () => void {
	return onShortcut(page, all, act, perform);
}
