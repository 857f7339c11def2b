import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { breachesOf } from './rules/imports.ts';

const root = new URL('..', import.meta.url);
const sources = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
	.map((file) => `src/${file.replaceAll('\\', '/')}`)
	.filter((file) => /\.(svelte|ts)$/.test(file) && !/(\.test|\.d)\.ts$/.test(file));

describe('the house', () => {
	test.each(sources)('%s imports only what its folder may', (file) => {
		expect(breachesOf(file, readFileSync(new URL(file, root), 'utf8'))).toEqual([]);
	});
});

describe('the rule', () => {
	const kept: [file: string, source: string][] = [
		['src/lib/scene/scene.ts', `import type { Case } from '../case/case.ts';`],
		['src/lib/scene/scene.ts', `import type { Case } from '#lib/case/case.ts';`],
		['src/lib/scene/scene.ts', `import { bend } from './bends.ts';`],
		['src/lib/graph/live.ts', `import cytoscape from 'cytoscape';`],
		['src/lib/graph/arrange.ts', `new Worker(new URL('./layout.worker.ts', import.meta.url));`],
		['src/lib/panels/Search.svelte', `<script>import { en } from '#lib/words/en.ts';</script>`],
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
		['src/lib/formats/a.ts', `import cytoscape from 'cytoscape';`, 'stays in graph/'],
		['src/lib/panels/a.ts', `import 'cytoscape-cose-bilkent';`, 'stays in graph/'],
		['src/lib/panels/a.ts', `import 'layout-base';`, 'stays in graph/'],
		['src/lib/panels/a.ts', `import { goto } from '$app/navigation';`, 'stays in routes/'],
		['src/lib/panels/a.ts', `import { en } from '$lib/words/en.ts';`, 'is written "#lib/'],
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
		['src/lib/utils/a.ts', ``, 'lies in no folder of the design'],
		['src/lib/a.ts', ``, 'lies in no folder of the design']
	];

	test.each(broken)('reports %s with %s', (file, source, breach) => {
		const breaches = breachesOf(file, source);
		expect(breaches).toHaveLength(1);
		expect(breaches[0]).toContain(breach);
	});
});
