import { entryOf, type Shortcut } from '#lib/ui/shortcuts.ts';

/**
 * What keys do while presenting, in the order in which the list of keys shows them: conventions of slide
 * shows, and the keys that clickers send, which work from every field, because whoever holds a clicker does not
 * see the focus. `presentWords.acts` names each act.
 */
export const stageKeys = [
	{ act: 'next', keys: ['PageDown'], inFields: true },
	{ act: 'next', keys: ['ArrowRight', 'ArrowDown', ' ', 'N', 'Enter'] },
	{ act: 'previous', keys: ['PageUp'], inFields: true },
	{ act: 'previous', keys: ['ArrowLeft', 'ArrowUp', 'Shift+ ', 'P', 'Backspace'] },
	{ act: 'first', keys: ['Home'] },
	{ act: 'last', keys: ['End'] },
	{ act: 'number', keys: ['G'] },
	{ act: 'arenas', keys: ['C'] },
	{ act: 'question', keys: ['Q'] },
	{ act: 'hands', keys: ['H'] },
	{ act: 'answer', keys: ['E'] },
	{ act: 'timer', keys: ['M'] },
	{ act: 'black', keys: ['B', '.'] },
	{ act: 'white', keys: ['W'] },
	{ act: 'overview', keys: ['O'] },
	{ act: 'speaker', keys: ['S'] },
	{ act: 'drawer', keys: ['D'] },
	{ act: 'laser', keys: ['L'] },
	{ act: 'lookThrough', keys: ['V'] },
	{ act: 'comeBack', keys: ['R'] },
	{ act: 'larger', keys: ['+'], unlisted: ['='] },
	{ act: 'smaller', keys: ['-'] },
	{ act: 'theme', keys: ['T'] },
	{ act: 'auto', keys: ['A'] },
	{ act: 'fullScreen', keys: ['F'] },
	{ act: 'keys', keys: ['?', 'F1'] },
	{ act: 'leave', keys: ['Escape'] },
	// The play button of a clicker; without this, the browser would reload the page.
	{ act: 'unblank', keys: [], unlisted: ['F5'], inFields: true },
	// The number of a step.
	{ act: 'digit', keys: [], unlisted: [...'0123456789'] }
] as const satisfies readonly Shortcut[];

/** What a key can ask for while presenting. */
export type StageAct = (typeof stageKeys)[number]['act'];

/** What only the stage itself can do, or only it shows. */
const onStageOnly: readonly StageAct[] = [
	'overview',
	'speaker',
	'drawer',
	'lookThrough',
	'comeBack'
];

/** What keys do in the speaker window. */
export const speakerKeys = stageKeys.filter(({ act }) => !onStageOnly.includes(act));

/** The act of a key, named with `Shift+` in front if Shift is held; undefined if it has none. */
export const actOf = (name: string): StageAct | undefined => entryOf(stageKeys, name)?.act;
