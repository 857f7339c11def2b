import type { Asserter, Case, Claim, Id } from './case.ts';
import { everything } from './choice.ts';
import { select, type Filter } from './filter.ts';

/** Asserters that a reader may want to hear together: all that are named, all that are not, or those of one bloc. */
export interface VoiceGroup {
	/** What they have in common; a bloc, or `null` for those that are no actor of the case. */
	readonly of: 'named' | 'unnamed' | { readonly bloc: Id | null };
	readonly voices: readonly Asserter[];
}

/** The asserters who make a claim: named and unnamed ones, and then by bloc, named ones first. None is empty. */
export function voiceGroups(source: Case): VoiceGroup[] {
	const bases = basesOf(source);
	const speaking = [...source.asserters.values()].filter(({ id }) => bases.has(id));
	const isNamed = ({ id }: Asserter) =>
		[...(bases.get(id) ?? [])].some((basis) => basis !== 'anonymous');
	const named = speaking.filter(isNamed);
	const unnamed = speaking.filter((voice) => !isNamed(voice));
	const ofBloc = (bloc: Id | null) => ({
		of: { bloc },
		voices: [...named, ...unnamed].filter((voice) => blocOf(source, voice) === bloc)
	});
	const groups: VoiceGroup[] = [
		{ of: 'named', voices: named },
		{ of: 'unnamed', voices: unnamed },
		...[...source.blocs.keys(), null].map(ofBloc)
	];
	return groups.filter(({ voices }) => voices.length > 0);
}

/** How many ties each group speaks of, with any asserters chosen, as the counts of the legend are. */
export function countVoices(source: Case, filter: Filter, groups: readonly VoiceGroup[]): number[] {
	const choices = { ...filter.choices, asserter: everything };
	const claimed = [...select(source, { ...filter, choices }).ties.values()];
	return groups.map(({ voices }) => {
		const ids = new Set(voices.map(({ id }) => id));
		return claimed.filter((claims) => claims.some(({ asserter }) => ids.has(asserter))).length;
	});
}

const blocOf = ({ actors }: Case, { actor = '' }: Asserter): Id | null =>
	actors.get(actor)?.bloc ?? null;

function basesOf({ ties }: Case): Map<Id, Set<Claim['basis']>> {
	const bases = new Map<Id, Set<Claim['basis']>>();
	for (const { asserter, basis } of [...ties.values()].flatMap(({ claims }) => claims)) {
		bases.set(asserter, (bases.get(asserter) ?? new Set()).add(basis));
	}
	return bases;
}
