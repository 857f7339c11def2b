/**
 * The keys of the walk, in the order in which a list of keys names them: each is a value of
 * `KeyboardEvent.key`, after Control+ or Shift+ if needed. `walkWords.acts` says what each does.
 */
export const walkKeys = [
	{ act: 'next', keys: ['ArrowRight'] },
	{ act: 'previous', keys: ['ArrowLeft'] },
	{ act: 'into', keys: ['ArrowDown', 'Enter'] },
	{ act: 'up', keys: ['ArrowUp', 'Backspace'] },
	{ act: 'pick', keys: [' '] },
	{ act: 'add', keys: ['Shift+ '] },
	{ act: 'first', keys: ['Home'] },
	{ act: 'last', keys: ['End'] },
	{ act: 'nextBloc', keys: ['Control+ArrowDown', 'PageDown'] },
	{ act: 'previousBloc', keys: ['Control+ArrowUp', 'PageUp'] },
	/** Any letters; `m` and `f` alone are the next two acts. */
	{ act: 'find', keys: [] },
	{ act: 'focus', keys: ['f'] },
	{ act: 'move', keys: ['m'] },
	{ act: 'zoomIn', keys: ['+', '='] },
	{ act: 'zoomOut', keys: ['-'] },
	{ act: 'fit', keys: ['0'] },
	{ act: 'pan', keys: ['Shift+ArrowLeft', 'Shift+ArrowRight', 'Shift+ArrowUp', 'Shift+ArrowDown'] },
	{ act: 'back', keys: ['Escape'] }
] as const satisfies readonly { act: string; keys: readonly string[] }[];

/** What a key can do in the walk. */
type WalkAct = (typeof walkKeys)[number]['act'];

/** A key as the table writes it. Shift counts only if it does not change the sign. */
export function keyOf(event: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>): string {
	const { key, shiftKey, ctrlKey } = event;
	const shift = shiftKey && (key.length > 1 || key === ' ');
	return `${ctrlKey ? 'Control+' : ''}${shift ? 'Shift+' : ''}${key}`;
}

/** The act that a key of the table stands for. */
export function actOf(key: string): WalkAct | null {
	return acts.get(key) ?? null;
}

/** The key with left and right swapped, for text that runs from right to left. */
export function mirrored(key: string): string {
	return { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' }[key] ?? key;
}

const acts = new Map<string, WalkAct>(
	walkKeys.flatMap(({ act, keys }) => keys.map((key): [string, WalkAct] => [key, act]))
);
