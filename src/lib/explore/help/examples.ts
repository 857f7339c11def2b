import type { Actor, Case, Claim, Tie } from '#lib/case/case.ts';
import { familyOf, isAttack, isPrivate, standingOf } from '#lib/case/evidence.ts';
import { isMutual } from '#lib/case/mutual.ts';
import {
	actorKinds,
	arenas,
	bases,
	families,
	type ActorKind,
	type Arena,
	type Basis,
	type Family
} from '#lib/case/vocabulary.ts';

/** A claim, and the tie that it supports. */
export interface Told {
	tie: Tie;
	claim: Claim;
}

/** The first example in a case of each thing that the help explains; missing ones are left out. */
export interface Examples {
	kinds: readonly { kind: ActorKind; actor: Actor }[];
	families: readonly { family: Family; tie: Tie }[];
	violent: Tie | undefined;
	mutual: Tie | undefined;
	hidden: Tie | undefined;
	unnamed: Tie | undefined;
	unasserted: Tie | undefined;
	contested: Tie | undefined;
	bases: readonly ({ basis: Basis } & Told)[];
	arenas: readonly ({ arena: Arena } & Told)[];
}

/** Finds the examples in a case. */
export function examplesOf(source: Case): Examples {
	const actors = [...source.actors.values()];
	const ties = [...source.ties.values()];
	const told = ties.flatMap((tie) => tie.claims.map((claim) => ({ tie, claim })));
	return {
		kinds: each(actorKinds, (kind) => {
			const actor = actors.find((one) => one.kind === kind);
			return actor && { kind, actor };
		}),
		families: each(families, (family) => {
			const all = ties.filter((one) => familyOf(source, one) === family);
			// An attack and a mutual tie have signs of their own.
			const tie = all.find((one) => !isAttack(source, one) && !isMutual(source, one)) ?? all[0];
			return tie && { family, tie };
		}),
		violent: ties.find((tie) => isAttack(source, tie)),
		mutual: ties.find((tie) => isMutual(source, tie)),
		hidden: ties.find(isPrivate),
		unnamed: ties.find(({ claims }) => standingOf(claims).anonymous),
		unasserted: ties.find(({ claims }) => standingOf(claims).unasserted),
		contested: ties.find(({ claims }) => isContested(claims)),
		bases: each(bases, (basis) => {
			const found = told.find(({ claim }) => claim.basis === basis);
			return found && { basis, ...found };
		}),
		arenas: each(arenas, (arena) => {
			const found = told.find(({ claim }) => claim.arena === arena);
			return found && { arena, ...found };
		})
	};
}

function isContested(claims: readonly Claim[]): boolean {
	const { contested, unasserted } = standingOf(claims);
	return contested && !unasserted;
}

function each<T, R>(values: readonly T[], find: (value: T) => R | undefined): R[] {
	return values.flatMap((value) => find(value) ?? []);
}
