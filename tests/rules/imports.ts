/** The import rule of the house: which folder may use which, and which library stays where. */
import { posix } from 'node:path';
import { importsOf } from './importsOf.ts';

const lib = ['case', 'ui', 'words', 'scene', 'formats', 'graph', 'state', 'present', 'panels'];

const mayImport: Record<string, readonly string[]> = {
	case: [],
	ui: [],
	words: ['case'],
	scene: ['case'],
	graph: ['case', 'scene'],
	formats: ['case', 'scene'],
	state: ['case', 'scene'],
	present: ['case', 'state', 'ui', 'words'],
	panels: lib,
	routes: [...lib, 'data']
};

const svelteFolders = ['ui', 'graph', 'state', 'present', 'panels', 'routes'];

/** Libraries that stay in the folders which wrap them. */
const wrappedIn: readonly [library: RegExp, folders: readonly string[]][] = [
	[/^(cytoscape|layout-base|cose-base)/, ['graph']],
	[/^(svelte|@lucide\/svelte|bits-ui)(\/|$)/, svelteFolders],
	[/^(\$app|\$env|\$service-worker|@sveltejs)(\/|$)/, ['routes']]
];

/** What in a source file breaks the rule, a sentence each; the file is named from the top, `src/lib/…`. */
export function breachesOf(file: string, source: string): string[] {
	const folder = folderOf(file);
	if (!mayImport[folder]) return [`${file} lies in no folder of the design`];
	const runes = /\.svelte(\.ts)?$/.test(file) && !svelteFolders.includes(folder);
	return [
		...(runes ? [`${file}: ${folder}/ has no Svelte in it`] : []),
		...importsOf(file, source).flatMap((path) => {
			const breach = breachOf(file, path);
			return breach ? [`${file}: ${breach}`] : [];
		})
	];
}

function breachOf(file: string, path: string): string | undefined {
	const folder = folderOf(file);
	if (path.startsWith('(')) return `import ${path} is known only when it runs; name the file`;
	if (path.startsWith('$lib')) return `"${path}" is written "${path.replace('$', '#')}" here`;
	if (/^(\.|#lib\/)/.test(path)) {
		const target = folderOf(resolved(file, path));
		const allowed = target === folder || mayImport[folder]?.includes(target);
		return allowed ? undefined : `${folder}/ may not import ${target}/ ("${path}")`;
	}
	const wrapper = wrappedIn.find(([library]) => library.test(path))?.[1] ?? [folder];
	if (!wrapper.includes(folder)) return `"${path}" stays in ${wrapper.join('/, ')}/`;
}

function resolved(file: string, path: string): string {
	const plain = path.replace(/\?.*$/, '');
	return plain.startsWith('#lib/')
		? `src/lib/${plain.slice('#lib/'.length)}`
		: posix.join(posix.dirname(file), plain);
}

/** The folder that counts: one of src/lib, or routes for what is SvelteKit's own, or one at the top. */
function folderOf(file: string): string {
	const [top = '', second = '', third = '', ...rest] = file.split('/');
	if (top !== 'src') return top;
	if (second !== 'lib') return 'routes';
	return rest.length > 0 ? third : 'lib';
}
