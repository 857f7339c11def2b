import type { CaseFile } from '#lib/case/schema.ts';
import { tableWords } from '#lib/words/table.ts';
import type { Part } from './Cast.ts';
import type { Findings } from './findings.ts';
import { mostOf } from './mostOf.ts';
import { keyOf, Names, within } from './Names.ts';

type Bloc = CaseFile['blocs'][number];

/** A legend of more entries could not be read. One is for actors without a bloc. */
const mostBlocs = 199;
/** In turn; grey is for those without a bloc. */
const colors = ['blue', 'ochre', 'indigo', 'red', 'black'] as const;

/** The blocs of the case, and the one of each actor. */
export function toBlocs(
	parts: readonly Part[],
	findings: Findings,
	table: string
): { blocs: Bloc[]; blocOf: (part: Part) => string } {
	const counts = new Map<string, { label: string; count: number }>();
	for (const { bloc } of parts) {
		const counted = counts.get(keyOf(bloc)) ?? { label: bloc, count: 0 };
		counts.set(keyOf(bloc), { ...counted, count: counted.count + 1 });
	}
	const labelled = [...counts].filter(([key]) => key !== '');
	const { kept, rare } = mostOf(labelled, ([, { count }]) => count, mostBlocs);
	rare.forEach(([, { label }]) => findings.add('rareBloc', { table, row: null }, label));
	const toBloc = maker();
	const byKey = new Map(kept.map(([key, { label }]) => [key, toBloc(label)]));
	const { bloc, otherBloc } = tableWords.made;
	const blocs = [...byKey.values()];
	if (rare.length > 0) {
		const other = toBloc(otherBloc);
		rare.forEach(([key]) => byKey.set(key, other));
		blocs.push(other);
	}
	if (counts.has('')) {
		const none: Bloc = { ...toBloc(bloc), initials: tableWords.made.blocInitials, color: 'grey' };
		byKey.set('', none);
		blocs.push(none);
	}
	return { blocs, blocOf: ({ bloc: typed }) => byKey.get(keyOf(typed))?.id ?? '' };
}

/** Makes blocs one after the other, each with initials of its own. */
function maker(): (label: string) => Bloc {
	const ids = new Names('bloc');
	const taken = new Set<string>();
	let made = 0;
	return (label) => {
		const initials = initialsOf(label, taken);
		taken.add(initials);
		const color = colors[made++ % colors.length] ?? 'grey';
		return { id: ids.idOf(label), label: within(label, 60), initials, color };
	};
}

/** The first letters of two words, or of one; else with a number, so that two blocs never look alike. */
function initialsOf(label: string, taken: ReadonlySet<string>): string {
	const words = label.toUpperCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const [first = '', second = ''] = words.map((word) => [...word]);
	const start = first[0] ?? '';
	const short = second[0] === undefined ? start : `${start}${second[0]}`;
	const tries = [short, `${start}${first[1] ?? ''}`, `${start}${first.at(-1) ?? ''}`];
	const free = tries.find((text) => text !== '' && text.length <= 4 && !taken.has(text));
	if (free !== undefined) return free;
	let number = 1;
	while (taken.has(`${start.slice(0, 1)}${number}`)) number += 1;
	return `${start.slice(0, 1)}${number}`;
}
