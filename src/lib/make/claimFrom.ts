import type { Asserter, Case, Claim, Source } from '#lib/case/case.ts';
import type { Edit } from '#lib/case/edit.ts';
import { addEntry } from '#lib/case/make/entries.ts';
import { freeId, idFrom } from '#lib/case/story/stepId.ts';
import type { Arena, Basis } from '#lib/case/vocabulary.ts';
import { sameName } from './sameName.ts';
import { isUnnamed } from './unnamedVoice.ts';

/** Who says so, as somebody types it; each text may be empty. */
export interface TypedClaim {
	readonly source: string;
	readonly at: string;
	readonly voice: string;
	/** Chosen by hand; left out, it follows from the voice. */
	readonly basis?: Basis;
	/** In public, if left out. */
	readonly arena?: Arena;
}

export const nothingTyped: TypedClaim = { source: '', at: '', voice: '' };

/** Whether no text was typed. */
export const isBlank = ({ source, at, voice }: TypedClaim): boolean =>
	`${source}${at}${voice}`.trim() === '';

/** How firm a claim is: as chosen, or as its voice is none, has no name or has one. */
export function basisOf({ basis, voice }: Pick<TypedClaim, 'basis' | 'voice'>): Basis {
	if (basis) return basis;
	if (voice.trim() === '') return 'reported';
	return isUnnamed(voice.trim()) ? 'anonymous' : 'attributed';
}

/** A claim, and the edits that bring the source and the voice which the case does not have yet. */
export interface MadeClaim {
	readonly claim: Claim;
	readonly before: readonly Edit[];
}

/** Whether something was typed, but not where it is written, and the case has no single source to take. */
export const lacksSource = ({ sources }: Case, { source, at, voice }: TypedClaim): boolean =>
	source.trim() === '' && `${at}${voice}`.trim() !== '' && sources.size !== 1;

/**
 * The claim that was typed, in the words of the tie that it is of; null if nothing was typed, or its source is
 * lacking. Without a voice, the source says so itself. What is known better is as `part` says.
 */
export function claimFrom(
	source: Case,
	typed: TypedClaim,
	summary: string,
	part: Partial<Claim> = {}
): MadeClaim | null {
	if (isBlank(typed)) return null;
	if (lacksSource(source, typed)) return null;
	const cited = sourceCalled(source, typed.source.trim());
	const named = typed.voice.trim();
	const voice = voiceCalled(source, named || (cited.publisher ?? cited.title).slice(0, 200));
	const claim: Claim = {
		source: cited.id,
		at: typed.at.trim().slice(0, 60),
		asserter: voice.id,
		basis: basisOf(typed),
		arena: typed.arena ?? 'public',
		stance: 'asserts',
		datesFrom: 'source',
		summary: summary.slice(0, 500),
		...part
	};
	return {
		claim,
		before: [
			...(source.sources.has(cited.id) ? [] : [addEntry('sources', cited)]),
			...(source.asserters.has(voice.id) ? [] : [addEntry('asserters', voice)])
		]
	};
}

/** The source of the case with this title or publisher, or a new one; without a title, its only one. */
function sourceCalled({ sources }: Case, title: string): Source {
	const all = [...sources.values()];
	const known = title === '' ? all[0] : all.find((each) => sameName(each.title, title));
	const id = freeId(idFrom(title, 'source'), new Set(sources.keys()));
	return known ?? { id, title: title.slice(0, 300), kind: 'article', authors: [] };
}

/** The voice of the case with this name, or a new one; it is an actor if an actor has that name. */
function voiceCalled({ asserters, actors }: Case, name: string): Asserter {
	const known = [...asserters.values()].find((each) => sameName(each.name, name));
	if (known) return known;
	const actor = [...actors.values()].find(
		(each) => sameName(each.name, name) || sameName(each.shortName, name)
	);
	const id = freeId(idFrom(name, 'voice'), new Set(asserters.keys()));
	return { id, name: name.slice(0, 200), actor: actor?.id };
}
