import type { Column } from './columns.ts';
import { cellOf, type Row, type Table } from './table.ts';

/** What somebody says a table holds, so that a case can be made from it. */
export interface Mapping {
	/** What each row is; none of a table that is left out, such as a sheet of notes. */
	readonly each: 'tie' | 'actor' | 'none';
	/** Whether the first row has the names of the columns. */
	readonly header: boolean;
	/** What each column holds. */
	readonly columns: readonly Column[];
}

/** A table with what its columns hold. */
export interface Mapped {
	readonly table: Table;
	readonly mapping: Mapping;
}

/** The rows without the names of the columns. */
export const rowsOf = ({ table, mapping }: Mapped): readonly Row[] =>
	mapping.header ? table.rows.slice(1) : table.rows;

/** The names of the columns as they were typed; empty where they have none. */
export const headingsOf = ({ table, mapping: { header } }: Mapped): readonly string[] => {
	const first = header ? table.rows[0] : undefined;
	return Array.from({ length: table.width }, (_, i) => (first ? cellOf(first, i) : ''));
};

/** The mapping with another meaning of one column; a column that had it before is kept as it is. */
export function withColumn(mapping: Mapping, at: number, column: Column): Mapping {
	const single = column !== 'keep' && column !== 'leave';
	const columns = mapping.columns.map((former, i) => {
		if (i === at) return column;
		return single && former === column ? 'keep' : former;
	});
	return { ...mapping, columns };
}

/** Whether a case can be made of it: both actors of a tie have a column, or an actor its name, or it is left out. */
export function isEnough({ each, columns }: Mapping): boolean {
	if (each === 'none') return true;
	const has = (column: Column) => columns.includes(column);
	return each === 'tie' ? has('from') && has('to') : has('name') || has('id');
}
