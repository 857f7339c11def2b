import { readDate } from '#lib/words/readDate.ts';
import type { Column } from './columns.ts';
import { columnOf, type Row } from './table.ts';

/** More rows tell no more about a column. */
const sample = 500;

/**
 * The columns with both actors of a tie found, where their names say nothing: the first columns, with the type of
 * the tie between them if the third has more names in common with the first than the second has.
 */
export function guessEnds(columns: readonly Column[], rows: readonly Row[]): Column[] {
	const free = columns.flatMap((column, at) => (column === 'keep' ? [at] : []));
	const open = (['from', 'to'] as const).filter((end) => !columns.includes(end));
	const [one, other, third] = free;
	if (open.length === 1 && one !== undefined) return columns.with(one, open[0] ?? 'keep');
	if (open.length === 0 || one === undefined || other === undefined) return [...columns];
	const names = new Set(columnOf(rows.slice(0, sample), one));
	const shared = (at: number) =>
		new Set(columnOf(rows.slice(0, sample), at).filter((name) => names.has(name))).size;
	const within = third !== undefined && isVaried(rows, third) && !isVaried(rows, other);
	const isBetween = third !== undefined && (shared(third) > shared(other) || within);
	const hasType = columns.includes('type');
	if (!isBetween || hasType) {
		const type = third !== undefined && isWords(rows, third) ? third : undefined;
		return withType(columns.with(one, 'from').with(other, 'to'), type);
	}
	return columns.with(one, 'from').with(other, 'type').with(third, 'to');
}

/** A third column without a name tells what the tie is. */
const withType = (columns: readonly Column[], at: number | undefined): Column[] =>
	at === undefined || columns.includes('type') ? [...columns] : columns.with(at, 'type');

/** Weights and codes are no types of ties. */
const isWords = (rows: readonly Row[], at: number): boolean =>
	columnOf(rows.slice(0, sample), at).every((text) => /\p{L}/u.test(text));

/** Whether a column has many different texts for its length, as names have and verbs have not. */
function isVaried(rows: readonly Row[], at: number): boolean {
	const texts = columnOf(rows.slice(0, sample), at);
	return texts.length > 3 && new Set(texts).size > texts.length / 2;
}

/** The columns with a date found in one of those that are kept as they are. */
export function guessDate(columns: readonly Column[], rows: readonly Row[]): Column[] {
	if (columns.includes('date')) return [...columns];
	const at = columns.findIndex((column, i) => column === 'keep' && isDated(rows, i));
	return at < 0 ? [...columns] : columns.with(at, 'date');
}

function isDated(rows: readonly Row[], at: number): boolean {
	const texts = columnOf(rows.slice(0, sample), at);
	const dates = texts.filter((text) => readDate(text) !== null);
	return texts.length > 0 && dates.length > texts.length * 0.8;
}
