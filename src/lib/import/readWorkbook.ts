import readSheets from 'read-excel-file/universal';
import { clean, toTable } from './readTable.ts';
import type { Table } from './table.ts';
import { unpackWorkbook } from './unpackWorkbook.ts';

/**
 * The tables in a workbook (XLSX, ECMA-376), one for each sheet that is not empty: numbers as they were typed,
 * dates as ISO 8601, and of a formula its result. Null if it is no workbook.
 * @throws OpenError as `unpackWorkbook`
 */
export async function readWorkbook(
	bytes: Uint8Array<ArrayBuffer>,
	name: string
): Promise<readonly Table[] | null> {
	const unpacked = unpackWorkbook(bytes);
	if (!unpacked) return null;
	try {
		const sheets = await readSheets(unpacked, { parseNumber: numberOf });
		const filled = sheets.filter(({ data }) => data.length > 0);
		return filled.flatMap(({ sheet, data }) => {
			const called = filled.length > 1 ? `${name} (${sheet})` : name;
			const table = toTable(
				data.map((row) => row.map(textOf)),
				{ name: called, encoding: 'UTF-8', openQuote: null }
			);
			return table ? [table] : [];
		});
	} catch {
		// Whatever the reader stumbles on, such as XML that breaks off, this is no workbook that can be read.
		return null;
	}
}

/** Excel shows 15 digits and writes 17: 1.1 is stored as 1.1000000000000001. */
const numberOf = (stored: string): string =>
	/^-?\d+$/.test(stored) ? stored : String(Number(Number(stored).toPrecision(15)));

function textOf(cell: unknown): string {
	if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00.*$|:\d\d\.\d{3}Z$/, '');
	if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
	return typeof cell === 'string' ? clean(cell) : '';
}
