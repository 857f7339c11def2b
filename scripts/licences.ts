import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** What the description of a package says of its makers and its licence. */
interface Described {
	readonly name: string;
	readonly version: string;
	readonly license?: string;
	readonly author?: string | { readonly name?: string };
}

/** Where licences and notices of packages are. */
const texts = /^(licen[cs]e|copying|notice)/i;
const fileName = 'licences.txt';

/**
 * Writes the licences of all that the site contains of others into one file beside it. Vite’s own list leaves out
 * what only workers contain. The build fails if a licence has no text.
 */
export function licences() {
	const folders = new Set<string>();
	const collector: Plugin = {
		name: 'collect-licences',
		generateBundle(_, bundle) {
			const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
			for (const id of chunks.flatMap(({ moduleIds }) => moduleIds)) {
				const folder = packageOf(id);
				if (folder) folders.add(folder);
			}
		}
	};
	const writer: Plugin = {
		name: 'write-licences',
		generateBundle() {
			if (this.environment.name !== 'client') return;
			// Marked as UTF-8, because servers do not say what a text is written in.
			const source = `\ufeff${licenceList([...folders])}`;
			this.emitFile({ type: 'asset', fileName, source });
		}
	};
	return { page: [collector, writer], worker: () => [collector] };
}

/** The folder of the package that a module belongs to; null for modules of the project itself. */
export function packageOf(id: string): string | null {
	const path = /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/'));
	return path && existsSync(`${path[1]}/package.json`) ? path[1]! : null;
}

/** The licences of the packages in these folders, by name. @throws Error if one has no text */
export function licenceList(folders: readonly string[]): string {
	const own = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8');
	const others = folders.map(licenceOf).sort();
	return [`Tautline\n\n${own}`, 'Tautline contains parts of others:', ...others].join(
		`\n\n${rule}\n\n`
	);
}

const rule = '-'.repeat(72);

function licenceOf(folder: string): string {
	const described = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Described;
	const { name, version, license = '' } = described;
	const found = readdirSync(folder).filter((file) => texts.test(file));
	const written = found.map((file) => readFileSync(join(folder, file), 'utf8').trim());
	if (written.length === 0) written.push(usualText(described));
	return [`${name} ${version} (${license})`, ...written].join('\n\n');
}

/** The text of the licence that a package only names. */
function usualText({ name, license, author }: Described): string {
	if (license !== 'MIT') throw new Error(`${name} has no licence text, and it is not MIT.`);
	const [, ...conditions] = readFileSync(new URL('../LICENSE', import.meta.url), 'utf8').split(
		'\n\n'
	);
	const maker = (typeof author === 'string' ? author : author?.name) ?? `The authors of ${name}`;
	return ['MIT License', `Copyright (c) ${maker}`, ...conditions.slice(1)].join('\n\n').trim();
}
