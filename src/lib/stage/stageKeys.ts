/** Keys as the browser names them, in capitals where one types letters. */
interface StageKey {
	readonly act: string;
	readonly keys: readonly string[];
	/** Keys that do the same without being in the list of keys. */
	readonly unlisted?: readonly string[];
}

/**
 * What keys do while presenting, in the order in which the list of keys shows them: conventions of slide
 * shows, and what clickers send. What each act is called is said in `presentWords.acts`.
 */
export const stageKeys = [
	{ act: 'next', keys: ['PageDown', 'ArrowRight', 'ArrowDown', ' ', 'N', 'Enter'] },
	{ act: 'previous', keys: ['PageUp', 'ArrowLeft', 'ArrowUp', 'Shift+ ', 'P', 'Backspace'] },
	{ act: 'first', keys: ['Home'] },
	{ act: 'last', keys: ['End'] },
	{ act: 'number', keys: ['G'] },
	{ act: 'question', keys: ['Q'] },
	{ act: 'answer', keys: ['E'] },
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
	// The play button of a clicker; the browser would load the page anew.
	{ act: 'unblank', keys: [], unlisted: ['F5'] }
] as const satisfies readonly StageKey[];

/** What a key can ask for while presenting. */
export type StageAct = (typeof stageKeys)[number]['act'];

const acts: ReadonlyMap<string, StageAct> = new Map(
	stageKeys.flatMap(({ act, keys, ...rest }) =>
		[...keys, ...('unlisted' in rest ? rest.unlisted : [])].map((key) => [key.toLowerCase(), act])
	)
);

/** What a key asks for, by its name with `Shift+` before a space; undefined where it asks for nothing. */
export const actOf = (name: string): StageAct | undefined => acts.get(name.toLowerCase());
