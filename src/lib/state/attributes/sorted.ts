import { onePart, unescapeText } from '#lib/case/view/linkText.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The columns of the two tables, by which they can be sorted. */
export const tableColumns = {
	actors: ['name', 'original', 'kind', 'bloc', 'role', 'ties', 'private'],
	ties: [
		'source',
		'verb',
		'target',
		'family',
		'arena',
		'claims',
		'voices',
		'standing',
		'places',
		'first'
	]
} as const;
type Table = keyof typeof tableColumns;

/** By which column a table is sorted, and whether from the greatest down. */
export interface TableOrder {
	readonly column: string;
	readonly down: boolean;
}

/** How each table is sorted; null where its rows stand as in the case. */
export type Sorted = Readonly<Record<Table, TableOrder | null>>;

/** How the tables are sorted: `sort.ties=claims.down`. */
export const sorted: ViewAttribute<Sorted> = {
	read: (parts) => ({
		actors: parts.one('sort.actors', (text) => readOrder(text, 'actors')),
		ties: parts.one('sort.ties', (text) => readOrder(text, 'ties'))
	}),
	write: ({ actors, ties }) => [...orderPart('actors', actors), ...orderPart('ties', ties)]
};

function readOrder(escaped: string, table: Table): TableOrder | null {
	const [, name = '', down] = /^([^.]*)(\.down)?$/s.exec(escaped) ?? [];
	const column = tableColumns[table].find((each) => each === unescapeText(name));
	return column === undefined ? null : { column, down: down !== undefined };
}

const orderPart = (table: Table, order: TableOrder | null) =>
	order === null
		? []
		: onePart(`sort.${table}`, order.column).map((part) => (order.down ? `${part}.down` : part));
