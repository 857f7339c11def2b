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
	// What is rare becomes one type, or two: a mutual one, and one that is not.
	const kinds = new Set(verbs.map(({ mutual }) => mutual)).size;
	const { kept, rare } = mostOf(verbs, ({ rows }) => rows, mostTypes - (kinds > 1 ? 1 : 0));
	rare.forEach(({ label }) => findings.add('rareType', { table, row: null }, label));
	const typeOf = new Map(kept.map((verb) => [verb, toType(verb, ids)]));
	for (const mutual of [false, true]) {
		const verbs = rare.filter((verb) => verb.mutual === mutual);
		const other = verbs.length > 0 && toType({ label: tableWords.made.type, mutual }, ids);
		if (other) verbs.forEach((verb) => typeOf.set(verb, other));
	}
	return { tieTypes: [...new Set(typeOf.values())], typeOf };
}

function toType({ label, mutual }: Pick<Verb, 'label' | 'mutual'>, ids: Names): TieType {
	const short = within(label, longest);
	const alike = mutual || label === tableWords.made.type;
	return {
		id: ids.idOf(label),
		label: short,
		reverse: alike ? short : within(reverseOf(short), longest),
		...verbOf(label),
		...(mutual ? { mutual } : {})
	};
}
