import { resolve } from 'node:path';

/** What is asked of each module while files are made of them. */
interface Modules {
	getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

const page = ['src/routes/+page.svelte', 'src/routes/+layout.svelte'].map((path) => resolve(path));
const runtime = resolve('node_modules/@sveltejs/kit/src/runtime/client/entry.js');

/**
 * All that the explore page needs to come alive and another page needs too, in one file: the bundler would
 * make one for each set of pages that share something, over twenty, each a request before the graph is there.
 */
export const firstPage = {
	minShareCount: 2,
	name: (id: string, modules: Modules) => (neededFrom(modules).has(id) ? 'shared' : null)
};

/** Worked out once for each set of files that is made: those of the browser, those of the server. */
const known = new WeakMap<Modules, ReadonlySet<string>>();

function neededFrom(modules: Modules): ReadonlySet<string> {
	const found = new Set<string>();
	const left = known.has(modules) ? [] : [...page, runtime];
	for (let id = left.pop(); id !== undefined; id = left.pop()) {
		if (found.has(id)) continue;
		found.add(id);
		left.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
	}
	if (!known.has(modules)) known.set(modules, found);
	return known.get(modules) ?? found;
}
