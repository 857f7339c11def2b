import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import whole from 'cytoscape';
import { expect, test } from 'vitest';
import { unused } from './leanCytoscape.ts';
import { leanSource } from './leanSource.ts';

const main = createRequire(import.meta.url).resolve('cytoscape');
const source = readFileSync(main.replace('.cjs.js', '.esm.mjs'), 'utf8');

async function leanOne(): Promise<typeof whole> {
	const folder = mkdtempSync(join(tmpdir(), 'lean-'));
	try {
		const file = join(folder, 'lean.mjs');
		writeFileSync(file, leanSource(source, unused));
		return ((await import(pathToFileURL(file).href)) as { default: typeof whole }).default;
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/** What can be asked of the elements of a network, of it, and of its style. */
function asked(cytoscape: typeof whole): string[] {
	const cy = cytoscape({ headless: true, styleEnabled: true });
	const names = new Set<string>();
	for (const thing of [cy, cy.collection(), cy.style()]) for (const name in thing) names.add(name);
	cy.destroy();
	return [...names];
}

test('no page asks Cytoscape for anything that it is built without', async () => {
	const left = new Set(asked(await leanOne()));
	const gone = asked(whole).filter((name) => !left.has(name));
	expect(gone).toEqual(expect.arrayContaining(unused.algorithms));
	expect(gone.length).toBeLessThan(60);
	const files = readdirSync('src/lib/graph').filter((file) => !file.includes('.test.'));
	const code = files.map((file) => readFileSync(join('src/lib/graph', file), 'utf8')).join('\n');
	const calls = [...code.matchAll(/\.(\w+)\(/g)].map(([, name = '']) => name);
	expect(calls.filter((name) => gone.includes(name))).toEqual([]);
	const layouts = [...code.matchAll(/layout: \{ name: '([\w-]+)'/g)].map(([, name]) => name);
	expect(new Set(layouts)).toEqual(new Set(['preset']));
	expect(code).not.toMatch(/webgl|\.layout\(/i);
});

test('without that, it still places, styles and joins what it is given', async () => {
	const cytoscape = await leanOne();
	const cy = cytoscape({
		headless: true,
		styleEnabled: true,
		layout: { name: 'preset' },
		style: [{ selector: '.loud', style: { width: 7 } }],
		elements: [
			{ data: { id: 'a' }, position: { x: 1, y: 2 }, classes: 'loud' },
			{ data: { id: 'b' }, position: { x: 30, y: 40 } },
			{ data: { id: 'ab', source: 'a', target: 'b' } }
		]
	});
	expect(cy.getElementById('b').position()).toEqual({ x: 30, y: 40 });
	expect(cy.getElementById('a').width()).toBe(7);
	expect(cy.elements().components()).toHaveLength(1);
	expect(() => cy.layout({ name: 'grid' }).run()).toThrow();
	cy.destroy();
});

test('a version of Cytoscape that is written otherwise fails the build', () => {
	for (const text of ["name: 'grid'", 'GridLayout.prototype.run', '  dijkstra: ', '.initWebgl =']) {
		expect(source).toContain(text);
		expect(() => leanSource(source.replaceAll(text, 'other'), unused)).toThrow('otherwise');
	}
});
