import { resolve } from 'node:path';

/** What the bundler can say about each module while it makes files. */
interface Modules {
	getModuleInfo: (id: string) => { importedIds: string[] } | null;
}

const page = ['+page.svelte', '+page.ts', '+layout.svelte'].map((file) =>
	resolve('src/routes', file)
);
const runtime = resolve('node_modules/@sveltejs/kit/src/runtime/client/entry.js');

/**
 * Puts everything that the explore page and another page both need into one file. Otherwise the bundler would
 * make one file for each set of pages that share something: more than twenty requests before the graph is
 * there.
 */
export const firstPage = {
	minShareCount: 2,
	name: (id: string, modules: Modules) => (neededFrom(modules).has(id) ? 'shared' : null)
};

/** Computed once for each set of files: those for the browser, and those for the server. */
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
