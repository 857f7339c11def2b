import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { circlesOf } from './rules/circles.ts';
import { breachesOf } from './rules/imports.ts';

const root = new URL('..', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.(svelte|ts)$/.test(file) && !/(\.test|\.d)\.ts$/.test(file));

const texts = new Map(sources.map((file) => [file, readFileSync(new URL(file, root), 'utf8')]));

describe('the house', () => {
	test.each([...texts])('%s imports only what its room may', (file, text) => {
		expect(breachesOf(file, text)).toEqual([]);
	});

	test('has no circle of imports, not even one of types', () => {
		expect(circlesOf(texts)).toEqual([]);
	});

	test('has no room with more than a fifth of the lines of src/lib', () => {
		const lines = new Map<string, number>();
		for (const [file, text] of texts) {
			const [, top, room = ''] = file.split('/');
			if (top !== 'lib') continue;
			lines.set(room, (lines.get(room) ?? 0) + text.split('\n').length);
		}
		const total = [...lines.values()].reduce((sum, count) => sum + count, 0);
		expect([...lines].filter(([, count]) => count > total / 5)).toEqual([]);
	});
});

describe('the rule about circles', () => {
	const circlesIn = (sources: Record<string, string>) =>
		circlesOf(
			new Map(Object.entries(sources).map(([file, text]) => [`src/lib/case/${file}`, text]))
		);

	test('reports files that import each other, also when only types go back', () => {
		const sources = {
			'a.ts': `import { b } from './b.ts';`,
			'b.ts': `import { c } from '#lib/case/c.ts';`,
			'c.ts': `import type { A } from './a.ts';`,
			'd.ts': `import { a } from './a.ts';`
		};
		expect(circlesIn(sources).map((files) => files.sort())).toEqual([
			['src/lib/case/a.ts', 'src/lib/case/b.ts', 'src/lib/case/c.ts']
		]);
	});

	test('reports a file that imports itself', () => {
		expect(circlesIn({ 'a.ts': `import { a } from './a.ts';` })).toEqual([['src/lib/case/a.ts']]);
	});

	test('leaves two ways to the same file alone', () => {
		const sources = {
			'a.ts': `import './b.ts'; import './c.ts';`,
			'b.ts': `import './d.ts';`,
			'c.ts': `import './d.ts';`,
			'd.ts': ``
		};
		expect(circlesIn(sources)).toEqual([]);
	});
});

describe('the rule about rooms', () => {
	const kept: [file: string, source: string][] = [
		['src/lib/scene/scene.ts', `import type { Case } from '../case/case.ts';`],
		['src/lib/scene/scene.ts', `import type { Case } from '#lib/case/case.ts';`],
		['src/lib/scene/scene.ts', `import { bend } from './bends.ts';`],
		['src/lib/graph/live.ts', `import cytoscape from 'cytoscape';`],
		['src/lib/graph/arrange.ts', `new Worker(new URL('./layout.worker.ts', import.meta.url));`],
		[
			'src/lib/explore/search/Search.svelte',
			`<script>import { en } from '#lib/words/en.ts';</script>`
		],
		['src/lib/case/parse.ts', `import * as v from 'valibot';`],
		['src/routes/+page.svelte', `<script lang="ts">import { page } from '$app/state';</script>`],
		['src/routes/+page.ts', `import text from '../../data/us-iraq-2020.json?raw';`],
		['src/service-worker.ts', `import { build } from '$service-worker';`],
		['src/lib/case/parse.ts', `// import { toScene } from '../scene/scene.ts';`],
		['src/lib/case/parse.ts', `const text = "import x from '../scene/scene.ts'";`]
	];

	test.each(kept)('leaves %s with %s alone', (file, source) => {
		expect(breachesOf(file, source)).toEqual([]);
	});

	const broken: [file: string, source: string, breach: string][] = [
		['src/lib/case/a.ts', `import '../scene/scene.ts';`, 'case/ may not import scene/'],
		[
			'src/lib/case/a.ts',
			`import type { S } from '#lib/scene/s.ts';`,
			'case/ may not import scene/'
		],
		['src/lib/case/a.ts', `export * from '../scene/scene.ts';`, 'case/ may not import scene/'],
		['src/lib/case/a.ts', `await import('../scene/scene.ts');`, 'case/ may not import scene/'],
		['src/lib/case/a.ts', `let s: import('../scene/s.ts').S;`, 'case/ may not import scene/'],
		['src/lib/case/a.ts', `new URL('../graph/w.ts', import.meta.url);`, 'may not import graph/'],
		['src/lib/case/a.ts', 'import(`../scene/${name}.ts`);', 'known only when it runs'],
		['src/lib/case/a.ts', `import en from '../../../data/case.json';`, 'may not import data/'],
		['src/lib/case/a.ts', `import '../../routes/page.ts';`, 'may not import routes/'],
		['src/lib/case/a.svelte.ts', `export const a = $state(1);`, 'case/ has no Svelte in it'],
		['src/lib/formats/Png.svelte', `<p>PNG</p>`, 'formats/ has no Svelte in it'],
		['src/lib/scene/a.ts', `import { tick } from 'svelte';`, '"svelte" stays in ui/'],
		['src/lib/state/a.ts', `import { live } from '../graph/live.ts';`, 'may not import graph/'],
		['src/lib/formats/a.ts', `import cytoscape from 'cytoscape';`, 'stays in graph/, layout/'],
		['src/lib/figure/a.ts', `import 'cytoscape-cose-bilkent';`, 'stays in graph/, layout/'],
		['src/lib/figure/a.ts', `import 'layout-base';`, 'stays in graph/, layout/'],
		['src/lib/figure/a.ts', `import { goto } from '$app/navigation';`, 'stays in routes/'],
		['src/lib/figure/a.ts', `import { en } from '$lib/words/en.ts';`, 'is written "#lib/'],
		['src/lib/ui/A.svelte', `<script>import '../words/en.ts';</script>`, 'may not import words/'],
		[
			'src/lib/ui/A.svelte',
			`<script module>import '../case/case.ts';</script><p>A</p>`,
			'may not import case/'
		],
		[
			'src/lib/ui/A.svelte',
			`{#await import('../case/case.ts') then found}{found}{/await}`,
			'may not import case/'
		],
		['src/lib/figure/a.ts', `import '#lib/explore/Header.svelte';`, 'may not import explore/'],
		['src/lib/figure/a.ts', `import '#lib/handout/paper.ts';`, 'may not import handout/'],
		[
			'src/lib/explore/filter/a.ts',
			`import '#lib/explore/details/b.ts';`,
			'explore/filter/ may not import explore/details/'
		],
		['src/lib/utils/a.ts', ``, 'lies in no room of the design'],
		['src/lib/a.ts', ``, 'lies in no room of the design']
	];

	test.each(broken)('reports %s with %s', (file, source, breach) => {
		const breaches = breachesOf(file, source);
		expect(breaches).toHaveLength(1);
		expect(breaches[0]).toContain(breach);
	});
});
