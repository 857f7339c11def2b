/** One row of a table that is not empty. */
export interface Row {
	/** The number that a spreadsheet shows beside it, from 1 on, with empty rows counted. */
	readonly number: number;
	/** Plain text without white space around it; a row may have fewer cells than the table is wide. */
	readonly cells: readonly string[];
}

/** A table as it was brought, before anybody has said what its columns hold. */
export interface Table {
	/** The name of its file. */
	readonly name: string;
	readonly rows: readonly Row[];
	/** How many columns it has. */
	readonly width: number;
	readonly encoding: Encoding;
	/** The row from which on a quotation mark is open, so that the rest may stand in one cell; null if none is. */
	readonly openQuote: number | null;
}

export type Encoding = 'UTF-8' | 'UTF-16' | 'Windows-1252';

/** The text of a cell; empty where the row is too short or no column is meant. */
export const cellOf = ({ cells }: Row, column: number): string => cells[column] ?? '';

/** The texts of a column, without empty ones. */
export const columnOf = (rows: readonly Row[], column: number): string[] =>
	rows.map((row) => cellOf(row, column)).filter((text) => text !== '');
