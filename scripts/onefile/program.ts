import { svelte } from '@sveltejs/vite-plugin-svelte';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { leanCytoscape } from '../leanCytoscape.ts';
import { licenceList, packageOf } from '../licences.ts';
import { inlineWorkers } from './inlineWorkers.ts';
import { page } from './page.ts';
import { standIns } from './standIns.ts';

/** The program of a file that holds one case, as a page with room for that; built from `src/onefile/` under `root`. */
export async function program(root: string): Promise<string> {
	const folders = new Set(fonts.map((font) => join(root, 'node_modules', font)));
	const built = await build({
		root,
		configFile: false,
		publicDir: false,
		logLevel: 'warn',
		plugins: [
			...common(root, folders),
			leanCytoscape,
			svelte({ configFile: false, compilerOptions })
		],
		worker: { format: 'iife', plugins: () => common(root, folders) },
		build: {
			write: false,
			cssCodeSplit: false,
			modulePreload: false,
			// Of the fonts, the page itself asks for the Latin one.
			assetsInlineLimit: 1e6,
			rolldownOptions: {
				input: join(root, 'src/onefile/main.ts'),
				output: { codeSplitting: false }
			}
		}
	});
	return page({ ...partsOf(built), licences: licenceList([...folders]) });
}

/** What the page or a case brings along without importing a module. */
const fonts = ['@fontsource-variable/inter', '@fontsource-variable/vazirmatn'];

/** For the page and its workers; `folders` takes the packages whose licences the file has to have. */
const common = (root: string, folders: Set<string>) => [
	standIns(join(root, 'src')),
	inlineWorkers,
	{
		name: 'collect-folders',
		generateBundle(_: unknown, bundle: Rolldown.OutputBundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
				const folder = packageOf(id);
				if (folder) folders.add(folder);
			}
		}
	}
];

const compilerOptions = {
	runes: ({ filename }: { filename: string }) =>
		filename.includes('node_modules') ? undefined : true
};

/** @throws Error if there is more than a script and its styles: nothing could load it */
function partsOf(built: Awaited<ReturnType<typeof build>>): { script: string; style: string } {
	const { output } = built as Rolldown.RolldownOutput;
	const script = output.find(({ type }) => type === 'chunk');
	const style = output.find(({ fileName }) => fileName.endsWith('.css'));
	if (output.length !== 2 || script?.type !== 'chunk' || style?.type !== 'asset')
		throw new Error(`The one file has parts: ${output.map(({ fileName }) => fileName).join(', ')}`);
	return { script: script.code, style: String(style.source) };
}
