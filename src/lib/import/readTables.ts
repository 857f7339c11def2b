import { startOf, zipSign } from '#lib/formats/bytes.ts';
import { OpenError } from '#lib/formats/OpenError.ts';
import { tableWords } from '#lib/words/table.ts';
import { decodeText } from './decodeText.ts';
import { readGraph } from './readGraph.ts';
import { readTable } from './readTable.ts';
import type { Encoding, Table } from './table.ts';

/** Larger files, in bytes, hold more rows than a case. */
const largest = 25e6;
const named = /\.(csv|tsv|tab)$/i;

/** Files that may be tables, and whether they were pasted. */
export interface Brought {
	readonly files: readonly File[];
	readonly pasted: boolean;
}

/**
 * The tables in files, workbooks, graphs or a paste; null unless there is one in each. What a file holds decides, not its name.
 * @throws OpenError if a file is too large to be read, or would unpack to too much
 */
export async function readTables({ files, pasted }: Brought): Promise<readonly Table[] | null> {
	const found = await Promise.all(files.map((file) => tablesIn(file, pasted)));
	return found.length > 0 && found.every((tables) => tables.length > 0) ? found.flat() : null;
}

async function tablesIn(file: File, pasted: boolean): Promise<readonly Table[]> {
	if (file.size > largest) throw new OpenError('tooLarge');
	const bytes = new Uint8Array(await file.arrayBuffer());
	if (startOf(bytes).startsWith(zipSign)) {
		const { readWorkbook } = await import('./readWorkbook.ts');
		return (await readWorkbook(bytes, file.name)) ?? [];
	}
	const decoded = decodeText(bytes);
	return decoded ? tablesInText(decoded, file.name, pasted) : [];
}

function tablesInText(
	{ text, encoding }: { text: string; encoding: Encoding },
	name: string,
	pasted: boolean
): readonly Table[] {
	const called = name || tableWords.pasted;
	const graph = /^\s*\{/.test(text) ? readGraph(text, called, encoding) : null;
	if (graph) return graph;
	const origin = pasted ? 'pasted' : named.test(name) ? 'named as a table' : 'file';
	const table = readTable(text, called, { origin, encoding });
	return table ? [table] : [];
}
