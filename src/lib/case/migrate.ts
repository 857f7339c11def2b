/** The version of case files that is written. */
export const currentVersion = 2;

/** What makes a file of a version one of the next. */
const migrations: Readonly<Record<number, (file: object) => object>> = {
	// A step can hold a view since version 2; whatever a step of version 1 says, it still says.
	1: (file) => ({ ...file, version: 2 })
};

/** A file of an earlier version as one of the current version. Anything else is left for the schema to judge. */
export function migrate(input: unknown): unknown {
	if (typeof input !== 'object' || input === null || !('version' in input)) return input;
	const next = typeof input.version === 'number' && migrations[input.version];
	return next ? migrate(next(input)) : input;
}
