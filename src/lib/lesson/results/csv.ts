/** Spreadsheets take a cell that begins like this for a formula, and run it. */
const formula = /^[=+\-@\t\r]/;
/** Marks that keep a name in any script in order on a page; a spreadsheet shows them as boxes. */
const isolates = /\u200e(?=[\u2066\u2067])|^\u200f|[\u2066-\u2069]/g;

/**
 * A table as CSV (RFC 4180) with a byte order mark, so that spreadsheets read it as UTF-8. A cell that a
 * spreadsheet would run as a formula begins with an apostrophe.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
	`\ufeff${rows.map((row) => `${row.map(cell).join()}\r\n`).join('')}`;

function cell(text: string): string {
	const plain = text.replace(isolates, '');
	const safe = formula.test(plain.trimStart()) || formula.test(plain) ? `'${plain}` : plain;
	return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
