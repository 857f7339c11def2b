import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenceList, packageOf } from './licences.ts';

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'licences-'))));
afterEach(() => rmSync(root, { recursive: true }));

function folderOf(name: string, described: object, files: Record<string, string> = {}): string {
	const folder = join(root, 'node_modules', name);
	mkdirSync(join(folder, 'dist'), { recursive: true });
	writeFileSync(
		join(folder, 'package.json'),
		JSON.stringify({ name, version: '1.2.3', ...described })
	);
	for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
	return folder;
}

test('the list has the licence of Tautline, and the licences and notices of all parts', () => {
	const list = licenceList([
		folderOf('zebra', { license: 'ISC' }, { LICENCE: 'Do as you like' }),
		folderOf('@a/ape', { license: 'Apache-2.0' }, { 'LICENSE.md': 'Terms', NOTICE: 'By Ape' })
	]);
	expect(list).toMatch(/^Tautline\n\nMIT License/);
	expect(list).toMatch(
		/@a\/ape 1\.2\.3 \(Apache-2\.0\)\n\nTerms\n\nBy Ape[^]*zebra[^]*Do as you like/
	);
});

test('a part that only names the MIT licence gets its text, with its maker', () => {
	const list = licenceList([folderOf('bare', { license: 'MIT', author: 'Ada <ada@example.org>' })]);
	const [, text = ''] = list.split('bare 1.2.3 (MIT)');
	expect(text).toContain('Copyright (c) Ada <ada@example.org>');
	expect(text).toContain('Permission is hereby granted');
	expect(text).not.toContain('Tautline authors');
	expect(licenceList([folderOf('bare', { license: 'MIT' })])).toContain('(c) The authors of bare');
});

test('a part without a licence text that is not MIT ends the build', () => {
	const folder = folderOf('unknown', { license: 'Beerware' });
	expect(() => licenceList([folder])).toThrow('unknown has no licence text');
});

test('a module belongs to the innermost package around it', () => {
	const [plain, scoped] = [folderOf('plain', {}), folderOf('@a/scoped', {})];
	const inner = folderOf('plain/node_modules/inner', {});
	expect(packageOf(`${plain}/dist/deep/index.js?worker`)).toBe(plain);
	expect(packageOf(`${scoped}/dist/index.js`)).toBe(scoped);
	expect(packageOf(`${inner}/index.js`)).toBe(inner);
	expect(packageOf('/home/src/lib/case/case.ts')).toBeNull();
	expect(packageOf(`\0${plain}/index.js?commonjs`)).toBeNull();
});
