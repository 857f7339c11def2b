/** Keys as the browser names them; letters are in capitals. */
interface StageKey {
	readonly act: string;
	readonly keys: readonly string[];
	/** Keys that do the same but are not in the list of keys. */
	readonly unlisted?: readonly string[];
}

/**
 * What keys do while presenting, in the order in which the list of keys shows them: conventions of slide
 * shows, and the keys that clickers send. `presentWords.acts` names each act.
 */
export const stageKeys = [
	{ act: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'N', 'Enter'] },
	{ act: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'P', 'Backspace'] },
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
	{ act: 'unblank', keys: [], unlisted: ['F5'] }
] as const satisfies readonly StageKey[];

/** What a key can ask for while presenting. */
export type StageAct = (typeof stageKeys)[number]['act'];

const acts: ReadonlyMap<string, StageAct> = new Map(
	stageKeys.flatMap(({ act, keys, ...rest }) =>
		[...keys, ...('unlisted' in rest ? rest.unlisted : [])].map((key) => [key.toLowerCase(), act])
	)
);

/** The act of a key, named with `Shift+` in front if Shift is held; undefined if it has none. */
export const actOf = (name: string): StageAct | undefined => acts.get(name.toLowerCase());
