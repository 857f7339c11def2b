import type { Case, Id } from '#lib/case/case.ts';
import { voiceGroups, type VoiceGroup } from '#lib/case/voices.ts';
import { words } from '#lib/words/words.ts';

/** What the voices of a group have in common. */
export function voiceGroupInWords(source: Case, { of }: Pick<VoiceGroup, 'of'>): string {
	if (typeof of === 'string') return words.voices[of];
	const label = source.blocs.get(of.bloc ?? '')?.label;
	return label === undefined ? words.voices.noBloc : words.voices.ofBloc(label);
}

/** Asserters in as few words as they allow: whole groups of several by what they have in common, the others by name. */
export function voicesInWords(source: Case, ids: ReadonlySet<Id>): string[] {
	const told: string[] = [];
	const left = new Set(ids);
	for (const group of voiceGroups(source)) {
		const { voices } = group;
		const isWhole = voices.length > 1 && voices.every(({ id }) => ids.has(id));
		if (!isWhole || !voices.some(({ id }) => left.has(id))) continue;
		told.push(voiceGroupInWords(source, group));
		for (const { id } of voices) left.delete(id);
	}
	return [...told, ...[...left].map((id) => source.asserters.get(id)?.name ?? id)];
}
