import Papa from 'papaparse';
import { divisionOf, type Division } from './separator.ts';
import type { Encoding, Row, Table } from './table.ts';

/** Excel writes the separator into a first row of its own. */
const declared = /^sep=([^\n])\n/i;
/** Signs that nobody sees: controls, the byte order mark, and those that turn the direction of what follows. */
const invisible = /[^\P{Cc}\n\t]|[\ufeff\u202a-\u202e\u2066-\u2069]/gu;
/** A quote before what a spreadsheet would take for a formula: it guards the cell and is no part of its text. */
const guarded = /^'(?=[=+\-@\t\r])/;

/** Nobody could say of more columns what they hold. */
const mostColumns = 100;

/** Where a text comes from, which says how sure it must be that it is a table. */
export type Origin = 'file' | 'named as a table' | 'pasted';

/**
 * The table in a text, every cell as it was typed: no number, date or code is changed. Null if the text is no
 * table; of a pasted one, only tabs or known names of columns show that it came from a spreadsheet.
 */
export function readTable(
	typed: string,
	name: string,
	{ origin, encoding }: { origin: Origin; encoding: Encoding }
): Table | null {
	const all = clean(typed.replace(/\r\n?/g, '\n'));
	const separator = declared.exec(all)?.[1];
	const text = separator === undefined ? all : all.replace(declared, '');
	const division = divisionOf(text);
	if (separator === undefined && !isTable(text, division, origin)) return null;
	const options = { delimiter: separator ?? division.separator, newline: '\n' } as const;
	const { data, errors } = Papa.parse<string[]>(text, options);
	const open = errors.find(({ code }) => code === 'MissingQuotes')?.row;
	return toTable(data, { name, encoding, openQuote: open === undefined ? null : open + 1 });
}

/** The table with these cells, cleaned before, in its rows; null if they are all empty. */
export function toTable(
	data: readonly (readonly string[])[],
	about: Pick<Table, 'name' | 'encoding' | 'openQuote'>
): Table | null {
	const rows = data.map(toRow).filter(({ cells }) => cells.length > 0);
	return rows.length === 0 ? null : { ...about, rows, width: widthOf(rows) };
}

/** The text without signs that nobody sees, and without halves of characters. */
export const clean = (text: string): string =>
	text.replace(invisible, '').replace(/\p{Cs}/gu, '\ufffd');

/** As wide as the first row, or as one row in twenty; a few longer rows have cells too many. */
function widthOf(rows: readonly Row[]): number {
	const lengths = rows.map(({ cells }) => cells.length).sort((one, other) => other - one);
	const usual = lengths[Math.max(1, Math.floor(lengths.length / 20))] ?? 0;
	return Math.min(Math.max(rows[0]?.cells.length ?? 0, usual), mostColumns);
}

/** How JSON and XML begin, whose indents look like the columns of a table. */
const markup = /^\s*[{<[]/;

function isTable(text: string, { separator, even, known }: Division, origin: Origin): boolean {
	if (origin === 'named as a table') return true;
	if (!even || markup.test(text)) return false;
	return origin === 'file' || separator === '\t' || known >= 2;
}

function toRow(cells: readonly string[], index: number): Row {
	const texts = cells.map((cell) => cell.trim().replace(guarded, ''));
	while (texts.at(-1) === '') texts.pop();
	return { number: index + 1, cells: texts };
}
