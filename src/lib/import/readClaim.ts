import type { Arena, Basis, Stance } from '#lib/case/vocabulary.ts';
import { readDate } from '#lib/words/readDate.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Cells } from './Cells.ts';
import { arenaOf, basisOf, isUnnamed, stanceOf } from './meanings.ts';

/** What a row says of a tie; texts are as typed, and empty where the row has none. */
export interface Saying {
	readonly table: string;
	readonly source: string;
	readonly at: string;
	readonly asserter: string;
	readonly basis: Basis;
	readonly arena: Arena;
	readonly stance: Stance;
	/** EDTF dates. */
	readonly happened: string | null;
	readonly known: string | null;
	readonly summary: string;
	/** What belongs to the summary besides. */
	readonly kept: readonly string[];
	readonly hedge: string;
}

/** The claim of a row. What no claim can hold as it stands is noted, and kept in words. */
export function readClaim(cells: Cells): Saying {
	const { read, row, table } = cells;
	const asserter = read('asserter');
	const basis = asserter === '' ? 'reported' : isUnnamed(asserter) ? 'anonymous' : 'attributed';
	const [happened, unread] = dateIn(cells, 'date');
	const [known, unknown] = dateIn(cells, 'known');
	return {
		table,
		source: read('source'),
		at: read('at') || tableWords.made.row(row.number),
		asserter,
		basis: meaning(cells, 'basis', basisOf) ?? basis,
		arena: meaning(cells, 'arena', arenaOf) ?? 'public',
		stance: meaning(cells, 'stance', stanceOf) ?? 'asserts',
		happened,
		known,
		summary: read('summary'),
		kept: [...cells.kept, ...unread, ...unknown],
		hedge: read('hedge')
	};
}

function meaning<T>(
	{ read, note }: Cells,
	column: 'basis' | 'arena' | 'stance',
	meaningOf: (text: string) => T | null
): T | null {
	const text = read(column);
	const found = text === '' ? null : meaningOf(text);
	if (text !== '' && found === null) note(column, text);
	return found;
}

/** The date, and what to keep of a text that is none. */
function dateIn(
	{ read, note }: Cells,
	column: 'date' | 'known'
): [date: string | null, kept: readonly string[]] {
	const text = read(column);
	if (text === '') return [null, []];
	const date = text.length > 60 ? null : readDate(text);
	if (date !== null) return [date, []];
	note('date', text);
	return [null, [tableWords.made.kept(tableWords.columns[column], text)]];
}
