import type { Case, Claim, Tie } from '#lib/case/case.ts';

/** What looks wrong in a sound case. It may be right all the same: a person decides. */
export interface Warning {
	/** Where it is, by ids, in words that a person can follow: `tie mayor-backs, claim 1, basis`. */
	readonly place: string;
	readonly problem: string;
}

/** A rule of coding that a machine can check. */
export interface Rule {
	/** What all its warnings are about, as a heading. */
	readonly title: string;
	/** What to do about them. */
	readonly remedy: string;
	/** The warnings about a case, in the order of its file; none if the rule is kept. */
	readonly warningsIn: (source: Case) => readonly Warning[];
}

/** A claim with its tie, and its place as a person can follow it. */
export interface Placed {
	readonly tie: Tie;
	readonly claim: Claim;
	/** The tie by its id and the claim by its number, counted from 1. */
	readonly place: string;
}

/** The claims of a case, tie by tie. */
export function claimsIn(source: Case): readonly Placed[] {
	return [...source.ties.values()].flatMap((tie) =>
		tie.claims.map((claim, i) => ({ tie, claim, place: `tie ${tie.id}, claim ${i + 1}` }))
	);
}
