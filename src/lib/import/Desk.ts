import type { Case } from '#lib/case/case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { guessAll, guessAs } from './guess.ts';
import { makeCase, type Given, type Report } from './makeCase.ts';
import type { Mapping } from './mapping.ts';
import { readTables, type Brought } from './readTables.ts';
import type { Encoding, Row, Table } from './table.ts';

/** What somebody sees of a table while they say what it holds. */
export interface Preview {
	readonly name: string;
	readonly width: number;
	/** The first rows. */
	readonly rows: readonly Row[];
	/** How many rows there are in all. */
	readonly total: number;
	readonly encoding: Encoding;
	readonly guess: Mapping;
}

/** A case made from tables, and what became of their rows. */
export interface Made {
	readonly source: Case;
	readonly report: Report;
}

/** Tables on their way to a case, wherever they are kept: here or in a worker. */
export interface Desk {
	readonly previews: readonly Preview[];
	/** What the columns of a table hold if each row is this instead. */
	guessAs: (at: number, former: Mapping, each: Mapping['each']) => Promise<Mapping>;
	/** What a case would be, and what would become of the rows. */
	tell: (mappings: readonly Mapping[]) => Promise<Report>;
	/** The case. @throws CaseError as `parseCase` */
	make: (mappings: readonly Mapping[], given: Given) => Promise<Made>;
	/** Gives back what the tables take up. */
	end: () => void;
}

/** More rows are not shown. */
const shown = 8;

/** A desk on this thread. Null if a file is no table. @throws OpenError as `readTables` */
export async function deskHere(brought: Brought): Promise<Desk | null> {
	const tables = await readTables(brought);
	if (!tables) return null;
	const guesses = guessAll(tables);
	const mapped = (mappings: readonly Mapping[]) =>
		tables.flatMap((table, i) => (mappings[i] ? [{ table, mapping: mappings[i] }] : []));
	return {
		previews: tables.flatMap((table, i) => (guesses[i] ? [previewOf(table, guesses[i])] : [])),
		guessAs: async (at, former, each) => {
			const table = tables[at];
			return table ? guessAs(table, former, each) : former;
		},
		tell: async (mappings) => makeCase(mapped(mappings), { title: '', today: '2000' }).report,
		make: async (mappings, given) => {
			const { file, report } = makeCase(mapped(mappings), given);
			return { source: parseCase(file), report };
		},
		end: () => {}
	};
}

function previewOf({ name, width, encoding, rows }: Table, guess: Mapping): Preview {
	const first = rows.slice(0, shown + 1);
	return { name, width, encoding, rows: first, total: rows.length, guess };
}
