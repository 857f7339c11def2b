import type { Case, Claim, Id, Tie } from './case.ts';
import { standings, type Arena, type Family, type StandingMark } from './vocabulary.ts';

/** The standing of a tie. */
export interface Standing {
	/**
	 * Whether what is asserted of it was public, private, or some of each: a denial in public leaves what it denies
	 * as private as it was. Of a tie that nobody asserts, all of its claims count.
	 */
	arena: Arena | 'both';
	/** The asserters who say that the tie exists. */
	asserters: ReadonlySet<Id>;
	/** Whether nobody says so: its claims only deny it, or decline to comment. A tie without claims waits for one. */
	unasserted: boolean;
	/** Whether only one asserter says so. */
	single: boolean;
	/** Whether only one asserter says so, and that one is unnamed. */
	anonymous: boolean;
	/** Whether an asserter denies it. */
	contested: boolean;
}

/** The standing of a tie according to these claims: all of its claims, or those that a filter leaves. */
export function standingOf(claims: readonly Claim[]): Standing {
	const asserting = claims.filter(({ stance }) => stance === 'asserts');
	const arenas = new Set((asserting.length > 0 ? asserting : claims).map(({ arena }) => arena));
	const asserters = new Set(asserting.map(({ asserter }) => asserter));
	const single = asserters.size === 1;
	return {
		arena: arenas.size > 1 ? 'both' : ([...arenas][0] ?? 'public'),
		asserters,
		unasserted: claims.length > 0 && asserters.size === 0,
		single,
		anonymous: single && asserting.every(({ basis }) => basis === 'anonymous'),
		contested: claims.some(({ stance }) => stance === 'denies')
	};
}

/** Whether all that is asserted of a tie was said or done in private. */
export const isPrivate = ({ claims }: Pick<Tie, 'claims'>): boolean =>
	standingOf(claims).arena === 'private';

/** What a reader may look for in the standing of a tie. A tie that nobody asserts is no more contested than that. */
export function marksOf({ claims }: Pick<Tie, 'claims'>): StandingMark[] {
	const standing = standingOf(claims);
	return standings.filter(
		(mark) => standing[mark] && !(mark === 'contested' && standing.unasserted)
	);
}

/** Whether a tie is one of conflict by which force was used. */
export const isAttack = (source: Case, tie: Tie): boolean =>
	familyOf(source, tie) === 'conflict' && source.tieTypes.get(tie.type)?.violent === true;

/** The family of a tie's type. */
export function familyOf(source: Case, tie: Tie): Family {
	return source.tieTypes.get(tie.type)?.family ?? 'contact';
}
