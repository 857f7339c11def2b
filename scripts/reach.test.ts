import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { reach, type Modules } from './reach.ts';

const [page, part, late] = ['README.md', 'LICENSE', 'package.json'].map((file) => resolve(file));
const imports = new Map([
	[page, { importedIds: [part!], dynamicallyImportedIds: [late!] }],
	[part, { importedIds: [page!], dynamicallyImportedIds: [] }]
]);
const modules: Modules = { getModuleInfo: (id) => imports.get(id) ?? null };

test('a file needs what it imports, also in a circle, and on request what it imports later', () => {
	expect([...reach(['README.md'], modules)]).toEqual([page, part]);
	expect([...reach(['README.md'], modules, { later: true })].sort()).toEqual(
		[page, part, late].sort()
	);
});

test('a file that is not there is told, or its list would silently lose it', () => {
	expect(() => reach(['src/gone.ts'], modules)).toThrow('src/gone.ts');
});
