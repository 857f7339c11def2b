import { actorNames, folded, isKnown, tieNames, type Column } from './columns.ts';
import { guessDate, guessEnds } from './guessContent.ts';
import type { Mapping } from './mapping.ts';
import { directionOf } from './meanings.ts';
import { columnOf, type Row, type Table } from './table.ts';

/** What a table probably holds, by the names of its columns and by what stands in them. */
export function guess(table: Table): Mapping {
	const header = hasHeader(table);
	const first = header ? table.rows[0] : undefined;
	const names = Array.from({ length: table.width }, (_, i) => folded(first?.cells[i] ?? ''));
	const rows = header ? table.rows.slice(1) : table.rows;
	const ties = tieColumnsBy(names, rows);
	if (ties.includes('from') && ties.includes('to')) return { each: 'tie', header, columns: ties };
	const actors = byName(names, actorNames, () => true);
	if (actors.includes('name') || actors.includes('id'))
		return { each: 'actor', header, columns: actors };
	const columns = guessDate(guessEnds(ties, rows), rows);
	return { each: 'tie', header, columns };
}

/** The same for several tables: where some name their columns, those that name none are left out. */
export function guessAll(tables: readonly Table[]): readonly Mapping[] {
	const guesses = tables.map(guess);
	const named = tables.map(({ rows: [first] }) => first?.cells.some(isKnown) ?? false);
	if (!named.includes(true)) return guesses;
	return guesses.map((mapping, i) => (named[i] ? mapping : { ...mapping, each: 'none' }));
}

/** What the columns hold if each row is this instead. */
export function guessAs(table: Table, { header }: Mapping, each: Mapping['each']): Mapping {
	const first = header ? table.rows[0] : undefined;
	const names = Array.from({ length: table.width }, (_, i) => folded(first?.cells[i] ?? ''));
	const rows = header ? table.rows.slice(1) : table.rows;
	if (each !== 'actor')
		return { each, header, columns: guessEnds(tieColumnsBy(names, rows), rows) };
	const found = byName(names, actorNames, () => true);
	const named = found.includes('name') || found.includes('id');
	return { each, header, columns: named ? found : found.with(0, 'name') };
}

/** Names of columns are known, or they are words that stand nowhere below. */
function hasHeader({ rows: [first, ...rest], width }: Table): boolean {
	if (!first || rest.length === 0) return false;
	if (first.cells.some(isKnown)) return true;
	const full = first.cells.length === width && first.cells.every((cell) => /\p{L}/u.test(cell));
	return full && first.cells.every((cell, i) => !columnOf(rest.slice(0, 1000), i).includes(cell));
}

function tieColumnsBy(names: readonly string[], rows: readonly Row[]): Column[] {
	const directed = (at: number) => {
		const values = columnOf(rows.slice(0, 1000), at);
		return values.length > 0 && values.every((value) => directionOf(value) !== null);
	};
	// Gephi calls a column “Type” that tells the direction.
	const gephi = names.findIndex((name, at) => name === 'type' && directed(at));
	const rest = names.map((name, at) => (at === gephi ? '' : name));
	const columns = byName(rest, tieNames, (column, at) => column !== 'direction' || directed(at));
	return gephi < 0 ? columns : columns.with(gephi, 'direction');
}

/** Each column gets what its name means, the surest name first; others are kept as they are. */
function byName<Of extends Column>(
	names: readonly string[],
	known: Readonly<Record<Exclude<Of, 'keep' | 'leave'>, readonly string[]>>,
	fits: (column: Column, at: number) => boolean
): Column[] {
	const columns = names.map((): Column => 'keep');
	for (const [column, synonyms] of Object.entries(known) as [Column, readonly string[]][]) {
		const isFree = (at: number) => columns[at] === 'keep' && fits(column, at);
		const places = synonyms.map((synonym) =>
			names.findIndex((name, at) => name === synonym && isFree(at))
		);
		const place = places.find((at) => at >= 0);
		if (place !== undefined) columns[place] = column;
	}
	return columns;
}
