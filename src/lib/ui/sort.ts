/** A column of a table. */
export interface Column<Row> {
	readonly id: string;
	readonly label: string;
	/** The content of its cells, by which rows are sorted. */
	readonly value: (row: Row) => string | number | null;
	/** Figures are aligned to the end of their cell; prose wraps and needs width. */
	readonly content?: 'figure' | 'prose';
}

/** How the rows of a table are sorted. */
export interface Order {
	readonly column: string;
	readonly down: boolean;
}

/** The order after a click on a column's header: by that column, and reversed by the next click. */
export function nextOrder(before: Order | null, column: string): Order {
	return { column, down: before?.column === column && !before.down };
}

/** The sorted rows; equal rows keep their order, and blanks come last in both directions. */
export function sortRows<Row>(
	rows: readonly Row[],
	columns: readonly Column<Row>[],
	order: Order | null,
	language: string
): readonly Row[] {
	const value = columns.find(({ id }) => id === order?.column)?.value;
	if (!value || !order) return rows;
	const compare = comparing(language);
	const sign = order.down ? -1 : 1;
	return rows.toSorted((one, other) => {
		const [a, b] = [value(one), value(other)];
		return blank(a) || blank(b) ? Number(blank(a)) - Number(blank(b)) : sign * compare(a, b);
	});
}

type Value = string | number | null;

/** Compares texts as a reader of the language would look them up: ignoring case, accents and punctuation. */
export function comparing(language: string): (one: Value, other: Value) => number {
	const rules = { sensitivity: 'base', ignorePunctuation: true, numeric: true } as const;
	const { compare } = new Intl.Collator(language, rules);
	return (one, other) =>
		typeof one === 'number' && typeof other === 'number'
			? one - other
			: compare(String(one), String(other));
}

function blank(value: Value): boolean {
	return value === null || value === '';
}
