/** The version in which case files are written. */
export const currentVersion = 2;

/** For each version, a function that turns a file into one of the next version. */
const migrations: Readonly<Record<number, (file: object) => object>> = {
	// Since version 2, a step can hold a view; a step of version 1 is valid as it is.
	1: (file) => ({ ...file, version: 2 })
};

/**
 * Turns a file of an earlier version into one of the current version. Anything else is left for the schema to
 * judge.
 */
export function migrate(input: unknown): unknown {
	if (typeof input !== 'object' || input === null || !('version' in input)) return input;
	const next = typeof input.version === 'number' && migrations[input.version];
	return next ? migrate(next(input)) : input;
}
