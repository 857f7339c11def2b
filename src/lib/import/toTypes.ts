import type { CaseFile } from '#lib/case/schema.ts';
import { reverseOf } from '#lib/words/reverse.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Findings } from './findings.ts';
import type { Verb } from './Links.ts';
import { mostOf } from './mostOf.ts';
import { Names, within } from './Names.ts';
import { verbOf } from './verbs.ts';

type TieType = CaseFile['tieTypes'][number];

/** A legend of more entries could not be read. */
const mostTypes = 200;
const longest = 60;

/** The tie types of the case, and which each verb of the tables has become. */
export function toTypes(
	verbs: readonly Verb[],
	findings: Findings,
	table: string
): { tieTypes: TieType[]; typeOf: ReadonlyMap<Verb, TieType> } {
	const ids = new Names('tie');
	const { kept, rare } = mostOf(verbs, ({ rows }) => rows, mostTypes);
	rare.forEach(({ label }) => findings.add('rareType', { table, row: null }, label));
	const typeOf = new Map(kept.map((verb) => [verb, toType(verb, ids)]));
	const tieTypes = [...typeOf.values()];
	if (rare.length === 0) return { tieTypes, typeOf };
	const other = toType({ label: tableWords.made.type, rows: 0, undirected: 0 }, ids);
	rare.forEach((verb) => typeOf.set(verb, other));
	return { tieTypes: [...tieTypes, other], typeOf };
}

function toType({ label, rows, undirected }: Verb, ids: Names): TieType {
	const short = within(label, longest);
	const symmetric = rows > 0 && undirected === rows;
	const reverse = symmetric || label === tableWords.made.type ? short : reverseOf(short);
	return { id: ids.idOf(label), label: short, reverse: within(reverse, longest), ...verbOf(label) };
}
