import { tableWords } from '#lib/words/table.ts';
import type { Column } from './columns.ts';
import type { FindingKind, Findings } from './findings.ts';
import { headingsOf, rowsOf, type Mapped } from './mapping.ts';
import { cellOf, type Row } from './table.ts';

/** A row, read by what its columns hold. */
export interface Cells {
	readonly row: Row;
	/** The name of its table. */
	readonly table: string;
	/** The text of the column with this meaning; empty if there is none. */
	read: (column: Column) => string;
	/** What the columns hold that are kept as they are, each with the name of its column. */
	readonly kept: readonly string[];
	/** Notes that something happened to the row. */
	note: (kind: FindingKind, sample?: string) => void;
}

/** The rows of a table, read by what its columns hold. */
export function* cellsOf(mapped: Mapped, findings: Findings): Generator<Cells> {
	const { table, mapping } = mapped;
	const places = new Map(mapping.columns.map((column, at) => [column, at]));
	const headings = headingsOf(mapped).map((name, at) => name || tableWords.made.column(at + 1));
	const kept = mapping.columns.flatMap((column, at) => (column === 'keep' ? [at] : []));
	for (const row of rowsOf(mapped)) {
		const note: Cells['note'] = (kind, sample) =>
			findings.add(kind, { table: table.name, row: row.number }, sample);
		const named = kept.flatMap((at) => {
			const text = cellOf(row, at);
			return text === '' ? [] : [tableWords.made.kept(headings[at] ?? '', text)];
		});
		const beyond = row.cells.slice(table.width).filter((text) => text !== '');
		if (beyond.length > 0) note('extraCells');
		const read = (column: Column) => cellOf(row, places.get(column) ?? -1);
		yield { row, table: table.name, read, kept: [...named, ...beyond], note };
	}
}

/** Several texts in one cell, as Kumu writes them. */
export const partsOf = (text: string): string[] =>
	text
		.split('|')
		.map((part) => part.trim())
		.filter((part) => part !== '');
