import type { ComparedList } from '#lib/case/changes.ts';
import type { Case, Id } from '#lib/case/case.ts';
import { tieTitle } from '#lib/case/make/tieTitle.ts';
import { listOf, nameOf, namesIn } from '#lib/make/refs.ts';
import { changesWords } from '#lib/words/changes.ts';
import { makeWords } from '#lib/words/make.ts';

/** What an attribute belongs to: an entry of a list, or the case itself. */
export type Owner = ComparedList | 'case';

/** What an entry is called in a case that has it. */
export function entryName(source: Case, list: ComparedList, id: Id): string {
	if (list === 'steps')
		return source.stories.flatMap(({ steps }) => steps).find((step) => step.id === id)?.title ?? id;
	if (list === 'ties') {
		const tie = source.ties.get(id);
		return tie ? tieTitle(source, tie) : id;
	}
	const entry = source[list].get(id);
	return entry ? nameOf(entry) : id;
}

/** What an attribute is called. */
export function partName(of: Owner, part: string): string {
	const fields: Readonly<Record<string, Readonly<Record<string, string>>>> = makeWords.fields;
	return fields[of]?.[part] ?? changesWords.parts[of]?.[part] ?? part;
}

/** A value in words; null for one that is neither a text nor a list of texts, which only differs. */
export function valueInWords(source: Case, of: Owner, part: string, value: unknown): string | null {
	if (value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
		return changesWords.empty;
	if (typeof value === 'boolean') return changesWords[value ? 'yes' : 'no'];
	const named = (each: unknown) => wordsFor(source, of, part, String(each));
	if (typeof value === 'string' || typeof value === 'number') return named(value);
	const plain = Array.isArray(value) && value.every((each) => typeof each === 'string');
	return plain ? value.map(named).join(', ') : null;
}

/** The words for a value, the name of what an id stands for, or the text itself. */
function wordsFor(source: Case, of: Owner, part: string, value: string): string {
	const values: Readonly<Record<string, object>> = makeWords.values;
	const words = (values[of] as Record<string, Record<string, string>> | undefined)?.[part];
	if (words?.[value]) return words[value];
	const list = listIn(of, part);
	return list ? (new Map(namesIn(source, list)).get(value) ?? value) : value;
}

function listIn(of: Owner, part: string) {
	if (of === 'ties' && (part === 'source' || part === 'target')) return 'actors';
	if (of === 'events' && part === 'actors') return 'actors';
	return of === 'actors' || of === 'asserters' ? listOf(of, part) : null;
}
