import { joined } from '#lib/case/direction.ts';
import type { Case, Claim, Source } from '#lib/case/case.ts';
import { firmnessOf, type Firmness } from '#lib/case/firmness.ts';
import { lessonWords } from '#lib/words/lesson.ts';

/** A claim as a class needs it, all in words. */
export interface BriefClaim {
	/** The asserter, and the stance if it is not plain assertion. */
	readonly who: string;
	/** The summary in the coder's own words. */
	readonly what: string;
	/** The paragraph, with its source where the case has several. */
	readonly place: string;
	/** Whether it was said or done in public. */
	readonly arena: string;
	/** Its basis, and whether it is hedged. */
	readonly firmness: string;
	/** What that means, as a sentence. */
	readonly meaning: string;
	readonly grade: Firmness;
}

/** Who says so, what, where it is written, and how firm it is. */
export function briefClaim(source: Case, claim: Claim): BriefClaim {
	const name = source.asserters.get(claim.asserter)?.name ?? '';
	const { firmness, meaning } = firmnessInWords(claim);
	return {
		who: lessonWords.voice(name, claim.stance),
		what: claim.summary,
		place: placeOf(source, claim),
		arena: lessonWords.whereabouts[claim.arena],
		firmness,
		// A voice that denies or declines is listed too, but does not say it.
		meaning: claim.stance === 'asserts' ? meaning : lessonWords.saysNot[claim.stance],
		grade: firmnessOf(claim)
	};
}

/** How firm a claim is, in a word or two and as a sentence. */
export function firmnessInWords({ basis, hedge }: Pick<Claim, 'basis' | 'hedge'>) {
	const hedged = hedge !== undefined;
	return {
		firmness: lessonWords.firmness(basis, hedged),
		meaning: lessonWords.firmnessHelp(basis, hedged)
	};
}

/** A case with one article needs no name for it at each claim. */
function placeOf(source: Case, claim: Claim): string {
	if (citedSources(source).length <= 1) return claim.at;
	const { publisher, title } = source.sources.get(claim.source) ?? {};
	return joined([publisher ?? title ?? '', claim.at].filter(Boolean), ' ');
}

/** The sources that claims cite; background is none of them. */
export const citedSources = (source: Case): readonly Source[] =>
	[...source.sources.values()].filter(({ kind }) => kind !== 'background');
