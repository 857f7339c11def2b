/** What can happen to a row on its way into a case, in the order in which the report tells it. */
export const findingKinds = [
	'noEnd',
	'noName',
	'openQuote',
	'extraCells',
	'cut',
	'date',
	'direction',
	'kind',
	'basis',
	'arena',
	'stance',
	'undirected',
	'rareType',
	'rareBloc',
	'repeated',
	'furtherClaim',
	'actorTwice',
	'spelling',
	'onlyInTies',
	'bothWays'
] as const;
export type FindingKind = (typeof findingKinds)[number];

/** What happened to some rows of a table. */
export interface Finding {
	readonly kind: FindingKind;
	/** The name of the table. */
	readonly table: string;
	/** Which rows; none where it is about something else, of which there are `count`. */
	readonly rows: readonly number[];
	readonly count: number;
	/** A few of the texts that it is about, as they were typed. */
	readonly samples: readonly string[];
}

/** More texts than this are not told one by one. */
const mostSamples = 5;

interface Gathered {
	readonly rows: Set<number>;
	readonly samples: Set<string>;
	count: number;
}

/** Gathers what happens while a case is made from tables. */
export class Findings {
	readonly #all = new Map<string, Map<FindingKind, Gathered>>();

	/** Notes that something happened to a row of a table, or to something that it names. */
	add(kind: FindingKind, { table, row }: { table: string; row: number | null }, sample = '') {
		const ofTable = this.#all.get(table) ?? new Map<FindingKind, Gathered>();
		this.#all.set(table, ofTable);
		const gathered = ofTable.get(kind) ?? { rows: new Set(), samples: new Set(), count: 0 };
		ofTable.set(kind, gathered);
		gathered.count += 1;
		if (row !== null) gathered.rows.add(row);
		if (sample !== '' && gathered.samples.size < mostSamples)
			gathered.samples.add(sample.slice(0, 60));
	}

	/** All that happened, in the order of `findingKinds`. */
	list(): Finding[] {
		return findingKinds.flatMap((kind) =>
			[...this.#all].flatMap(([table, kinds]) => {
				const found = kinds.get(kind);
				if (!found) return [];
				const { rows, samples, count } = found;
				return [{ kind, table, rows: [...rows], samples: [...samples], count }];
			})
		);
	}
}
