import type { Case, Claim, Id, Tie } from './case.ts';
import type { Arena, Family } from './vocabulary.ts';

/** How a tie stands on its claims. */
export interface Standing {
	/** Every claim is public, every claim is private, or some are each. */
	arena: Arena | 'both';
	/** The asserters who say the tie is so. */
	asserters: ReadonlySet<Id>;
	/** Only one asserter says so. */
	single: boolean;
	/** Only one asserter says so, and that one is unnamed. */
	anonymous: boolean;
	/** Somebody denies it. */
	contested: boolean;
}

/** Reads a tie's standing off the claims given (all of them, or those a filter leaves). */
export function standingOf(claims: readonly Claim[]): Standing {
	const arenas = new Set(claims.map(({ arena }) => arena));
	const asserting = claims.filter(({ stance }) => stance === 'asserts');
	const asserters = new Set(asserting.map(({ asserter }) => asserter));
	const single = asserters.size === 1;
	return {
		arena: arenas.size > 1 ? 'both' : ([...arenas][0] ?? 'public'),
		asserters,
		single,
		anonymous: single && asserting.every(({ basis }) => basis === 'anonymous'),
		contested: claims.some(({ stance }) => stance === 'denies')
	};
}

/** The family of a tie's type. */
export function familyOf(source: Case, tie: Tie): Family {
	return source.tieTypes.get(tie.type)?.family ?? 'contact';
}
