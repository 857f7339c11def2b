import type { Shortcut } from '#lib/ui/shortcuts.ts';

/** What keys do in the lesson, beyond what its buttons and fields do with them anyway. */
export const lessonKeys = [
	// In a field of several lines, Enter makes a line; with a command key it sends, as in a message.
	{ act: 'say', keys: ['$mod+Enter'], inFields: true }
] as const satisfies readonly Shortcut[];
