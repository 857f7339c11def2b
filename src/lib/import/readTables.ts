import { OpenError } from '#lib/formats/OpenError.ts';
import { tableWords } from '#lib/words/table.ts';
import { decodeText } from './decodeText.ts';
import { readTable } from './readTable.ts';
import type { Table } from './table.ts';

/** Larger files, in bytes, hold more rows than a case. */
const largest = 25e6;
const named = /\.(csv|tsv|tab)$/i;

/** Files that may be tables, and whether they were pasted. */
export interface Brought {
	readonly files: readonly File[];
	readonly pasted: boolean;
}

/**
 * The tables in files or in a paste; null unless each is one. What a file holds decides, not its name.
 * @throws OpenError if a file is too large to be read
 */
export async function readTables({ files, pasted }: Brought): Promise<readonly Table[] | null> {
	const tables = await Promise.all(files.map((file) => tableIn(file, pasted)));
	const found = tables.filter((table) => table !== null);
	return found.length === files.length && found.length > 0 ? found : null;
}

async function tableIn(file: File, pasted: boolean): Promise<Table | null> {
	if (file.size > largest) throw new OpenError('tooLarge');
	const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
	if (!decoded) return null;
	const { text, encoding } = decoded;
	const origin = pasted ? 'pasted' : named.test(file.name) ? 'named as a table' : 'file';
	return readTable(text, file.name || tableWords.pasted, { origin, encoding });
}
