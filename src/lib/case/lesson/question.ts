import type { Id, Step } from '#lib/case/case.ts';
import type { HiddenPart } from '#lib/case/vocabulary.ts';

/** A prediction as the case file holds it: a tie, and the part of it that is hidden. */
export type Hidden = Step['predictions'][number];

/** A question that a class is asked at a step. */
interface Asked {
	/** Unique in the lesson. */
	readonly key: string;
	readonly step: Id;
	/** In the order in which they are offered; empty if the class answers in its own words. */
	readonly choices: readonly string[];
	/** Index of the right answer among the choices; −1 if there are none. */
	readonly right: number;
}

/**
 * A question about a tie. Depending on what it hides, its choices are ids of tie types, asserters or
 * actors, or they are `ways` or `whereabouts`.
 */
export interface Prediction extends Asked {
	readonly hides: HiddenPart;
	readonly tie: Id;
}

/** A question that is worded in the case; its choices are texts. */
export interface Written extends Asked {
	readonly hides: null;
	readonly question: string;
	readonly answer: string;
	/** The ties that the answer rests on. */
	readonly ties: readonly Id[];
}

export type Question = Prediction | Written;

/** The direction of a tie: as in the case, the opposite, or both. */
export const ways = ['forth', 'back', 'both'] as const;
export type Way = (typeof ways)[number];

/** Where a tie was said or done. */
export const whereabouts = ['public', 'private', 'both'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** The right answer to a question and some wrong ones, before they are put in order. */
export interface Offer {
	readonly right: string;
	readonly wrong: readonly string[];
}

/** Maximum number of wrong answers offered beside the right one. */
export const maxDistractors = 3;
/** Minimum number of wrong answers for a question. */
export const minDistractors = 2;
