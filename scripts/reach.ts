import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

/** What the bundler can say about each module while it makes files. */
export interface Modules {
	getModuleInfo: (id: string) => { importedIds: string[]; dynamicallyImportedIds: string[] } | null;
}

/**
 * These files and all that they import; with `later`, also what they import only in the course of time.
 * @throws Error if one of the files is not there
 */
export function reach(
	files: readonly string[],
	modules: Modules,
	{ later = false } = {}
): ReadonlySet<string> {
	const found = new Set<string>();
	const left = files.map((file) => resolve(file));
	const missing = left.filter((file) => !existsSync(file));
	if (missing.length > 0)
		throw new Error(`Script files need what is not there: ${missing.join(', ')}`);
	for (let id = left.pop(); id !== undefined; id = left.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		const { importedIds = [], dynamicallyImportedIds = [] } = modules.getModuleInfo(id) ?? {};
		left.push(...importedIds, ...(later ? dynamicallyImportedIds : []));
	}
	return found;
}
