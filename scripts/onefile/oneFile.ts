import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Plugin } from 'vite';
import { program } from './program.ts';

const name = 'virtual:one-file';
const none = `\0${name}`;

/**
 * Gives the site the program of a file that holds one case: an asset of its own, packed, which is fetched when somebody
 * makes such a file. `virtual:one-file` is its address; while pages are made on a server, it is empty.
 */
export function oneFile(): Plugin {
	let root = '';
	let built: Promise<string> | null = null;
	return {
		name: 'one-file',
		configResolved(config) {
			({ root } = config);
		},
		resolveId: {
			filter: { id: /^virtual:one-file$/ },
			async handler() {
				if (this.environment.name !== 'client') return none;
				return `${await (built ??= packed(root))}?url`;
			}
		},
		load: {
			filter: { id: new RegExp(`^${none}$`) },
			handler: () => `export default '';`
		}
	};
}

/** The path of a file with the program in it (RFC 1951 deflate). */
async function packed(root: string): Promise<string> {
	const folder = join(root, '.svelte-kit', process.env.SITE ?? '', 'one-file');
	mkdirSync(folder, { recursive: true });
	const file = join(folder, 'one-file.bin');
	writeFileSync(file, deflateRawSync(await program(root), { level: 9 }));
	return file;
}
