import { storyLimits } from './story/limits.ts';

/** The version in which case files are written. */
export const currentVersion = 3;

/** For each version, a function that turns a file into one of the next version. */
const migrations: Readonly<Record<number, (file: object) => object>> = {
	// Since version 2, a step can hold a view; a step of version 1 is valid as it is.
	1: (file) => ({ ...file, version: 2 }),
	// Since version 3, speaker notes are lines with ties of their own, and a case holds several stories.
	2: (file) =>
		Object.fromEntries(
			Object.entries({ ...file, version: 3 }).map(([key, value]: [string, unknown]) =>
				key === 'story' && Array.isArray(value) ? ['stories', storiesOf(file, value)] : [key, value]
			)
		)
};

/** The only story of a file; it is named as its case is. */
function storiesOf(file: object, steps: readonly unknown[]): unknown[] {
	if (steps.length === 0) return [];
	const named = 'title' in file && typeof file.title === 'string' ? file.title : '';
	const title = named.slice(0, storyLimits.title) || 'Story';
	return [{ id: 'story', title, steps: steps.map(withLines) }];
}

function withLines(step: unknown): unknown {
	if (typeof step !== 'object' || step === null || !('notes' in step)) return step;
	if (typeof step.notes !== 'string') return step;
	const lines = step.notes.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
	return { ...step, notes: lines.map((text) => ({ text })) };
}

/**
 * Turns a file of an earlier version into one of the current version. Anything else is left for the schema to
 * judge.
 */
export function migrate(input: unknown): unknown {
	if (typeof input !== 'object' || input === null || !('version' in input)) return input;
	const next = typeof input.version === 'number' && migrations[input.version];
	return next ? migrate(next(input)) : input;
}
