import type { Id, Step } from '#lib/case/case.ts';
import type { HiddenPart } from '#lib/case/vocabulary.ts';

/** A prediction as the case file holds it: of which tie what is hidden. */
export type Hidden = Step['predictions'][number];

/** What a class is asked at a step. */
interface Asked {
	/** Tells it from every other question of the lesson. */
	readonly key: string;
	readonly step: Id;
	/** In the order they are offered; none where the answer is to be in one's own words. */
	readonly choices: readonly string[];
	/** The place of the right one among the choices; −1 where there are none. */
	readonly right: number;
}

/**
 * A question about a tie. By what it hides its choices are ids of tie types, of asserters or of actors,
 * or one of `ways` or `whereabouts`.
 */
export interface Prediction extends Asked {
	readonly hides: HiddenPart;
	readonly tie: Id;
}

/** A question that the case words itself; its choices are texts. */
export interface Written extends Asked {
	readonly hides: null;
	readonly question: string;
	readonly answer: string;
}

export type Question = Prediction | Written;

/** Which way a tie goes: as the case has it, the other way, or both. */
export const ways = ['forth', 'back', 'both'] as const;
export type Way = (typeof ways)[number];

/** Where a tie was said or done. */
export const whereabouts = ['public', 'private', 'both'] as const;
export type Whereabouts = (typeof whereabouts)[number];

/** The right answer to a question with some wrong ones, not in order yet. */
export interface Offer {
	readonly right: string;
	readonly wrong: readonly string[];
}

/** So many wrong answers stand beside the right one, or fewer. */
export const maxDistractors = 3;
/** With fewer it is no question. */
export const fewestWrong = 2;
