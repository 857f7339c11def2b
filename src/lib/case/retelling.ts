import type { Case, Id } from './case.ts';
import { parseCase } from './parse.ts';
import type { CaseFile } from './schema.ts';
import { toCaseFile } from './write.ts';

type ToldList = 'stories' | 'layout' | 'placements';

/** What a case tells otherwise than another one with the same facts; the rest of it is that of the other. */
export interface Retelling extends Pick<CaseFile, ToldList> {
	/** The id of the other case. */
	readonly of: Id;
}

/** What entries are found by in the lists of a case that are not facts. */
const keys: { [L in ToldList]: readonly (keyof CaseFile[L][number])[] } = {
	stories: ['id'],
	layout: ['actor'],
	placements: ['tension', 'step']
};

/** Whether two cases say the same, however they tell it and wherever they place it. */
export const haveSameFacts = (one: Case, other: Case): boolean => factsOf(one) === factsOf(other);

const factsOf = (source: Case) =>
	JSON.stringify({ ...toCaseFile(source), stories: null, layout: null, placements: null });

/** What `source` tells otherwise than `base`; null if it does not have the same facts. */
export function retellingOf(source: Case, base: Case): Retelling | null {
	if (!haveSameFacts(source, base)) return null;
	const [file, known] = [toCaseFile(source), toCaseFile(base)];
	const told = <L extends ToldList>(list: L): CaseFile[L] => {
		const there = new Set((known[list] as unknown[]).map((entry) => JSON.stringify(entry)));
		return file[list].filter((entry) => !there.has(JSON.stringify(entry))) as CaseFile[L];
	};
	return {
		of: base.about.id,
		stories: told('stories'),
		layout: told('layout'),
		placements: told('placements')
	};
}

/**
 * The case that tells as a retelling says, which may come from anywhere, what `base` has. A story that the
 * retelling left out stays.
 * @throws CaseError if that is no valid case
 */
export function retold(base: Case, retelling: object): Case {
	const file = toCaseFile(base);
	const merged = (list: ToldList): unknown[] => {
		const told = (retelling as Partial<Record<ToldList, unknown>>)[list];
		const all: unknown[] = [...file[list], ...(Array.isArray(told) ? told : [])];
		const keyOf = (entry: unknown) => JSON.stringify(keys[list].map((part) => Object(entry)[part]));
		return [...new Map(all.map((entry) => [keyOf(entry), entry])).values()];
	};
	return parseCase({
		...file,
		stories: merged('stories'),
		layout: merged('layout'),
		placements: merged('placements')
	});
}
