/** The room of a source file, and the file that an import refers to. */
import { posix } from 'node:path';

/**
 * The room of a file, given from the root: a folder of `src/lib`, one within `explore/`, `routes` for
 * SvelteKit's own files, or a folder at the root.
 */
export function roomOf(file: string): string {
	const [top = '', second = '', third = '', ...rest] = file.split('/');
	if (top !== 'src') return top;
	if (second !== 'lib') return 'routes';
	if (rest.length === 0) return 'lib';
	return third === 'explore' && rest.length > 1 ? `explore/${rest[0]}` : third;
}

/** The file of the project that an import refers to, from the root; undefined for a library. */
export function targetOf(file: string, path: string): string | undefined {
	const plain = path.replace(/\?.*$/, '');
	if (plain.startsWith('#lib/')) return `src/lib/${plain.slice('#lib/'.length)}`;
	return plain.startsWith('.') ? posix.join(posix.dirname(file), plain) : undefined;
}
