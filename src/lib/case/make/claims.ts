import type { Case, Claim, Id } from '#lib/case/case.ts';
import type { Edit, EditKind } from '#lib/case/edit.ts';
import { longestList } from '#lib/case/overlong.ts';
import { withPart } from '#lib/case/withPart.ts';
import { onlyPart } from './entries.ts';
import { isCitable } from './refersWell.ts';
import { tieTitle } from './tieTitle.ts';

/** Adds a claim behind the others of a tie; nothing if the case does not have its source or its asserter. */
export const addClaim = (tie: Id, claim: Claim): Edit =>
	changeClaims('addClaim', tie, (claims, source) =>
		isCitable(source, claim) && claims.length < longestList ? [...claims, claim] : claims
	);

/** Replaces these parts of the claim at a place. If nothing changes, the case stays the same object. */
export function changeClaim(tie: Id, place: number, part: Partial<Claim>): Edit {
	const change = changeClaims('changeClaim', tie, (claims, source) => {
		const claim = claims[place];
		const after = claim && withPart(claim, part);
		if (!after || after === claim || !isCitable(source, after)) return claims;
		return claims.with(place, after);
	});
	return { ...change, name: (before) => ({ ...change.name(before), ...onlyPart(part) }) };
}

/** Removes the claim at a place; the tie stays, also without any. */
export const removeClaim = (tie: Id, place: number): Edit =>
	changeClaims('removeClaim', tie, (claims) =>
		claims[place] ? claims.filter((_, i) => i !== place) : claims
	);

type Change = (claims: Claim[], source: Case) => Claim[];

function changeClaims(kind: EditKind, id: Id, change: Change): Edit {
	return {
		name: (before) => {
			const tie = before.ties.get(id);
			return { kind, of: tie ? tieTitle(before, tie) : null };
		},
		apply: (before) => {
			const tie = before.ties.get(id);
			const claims = tie ? change(tie.claims, before) : [];
			if (!tie || claims === tie.claims) return before;
			return { ...before, ties: new Map(before.ties).set(id, { ...tie, claims }) };
		}
	};
}
