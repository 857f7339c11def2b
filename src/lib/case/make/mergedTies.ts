import type { Case, Id, Tie } from '#lib/case/case.ts';
import { leads } from '#lib/case/mutual.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { longestList } from '#lib/case/overlong.ts';

/** What becomes of the ties of an actor that is merged into another. */
export interface MergedTies {
	/** Those that the other takes over, with their new ends. */
	readonly moved: readonly Tie[];
	/** Those that are joined with a tie which the other has already: each with the id of that tie. */
	readonly joined: ReadonlyMap<Id, Id>;
	/** The ties that others are joined with, with the claims and tensions of all. */
	readonly grown: ReadonlyMap<Id, Tie>;
	/** Those between the two, which would tie the actor to itself. */
	readonly between: readonly Tie[];
}

/**
 * Ties of the same type that run the same way are joined, with their claims and tensions; but not if they stand
 * at different poles of a tension, which one tie cannot.
 */
export function mergedTies(source: Case, gone: Id, kept: Id): MergedTies {
	const isBetween = (tie: Tie) =>
		tie.source !== tie.target && hasEnd(tie, gone) && hasEnd(tie, kept);
	const own = tiesOf(source, kept).filter((tie) => !isBetween(tie));
	const grown = new Map<Id, Tie>();
	const joined = new Map<Id, Id>();
	const moved: Tie[] = [];
	for (const tie of tiesOf(source, gone).filter((each) => !isBetween(each))) {
		const after = withEnd(tie, gone, kept);
		const like = own
			.map((each) => grown.get(each.id) ?? each)
			.find((each) => saysTheSame(source, each, after));
		if (!like) moved.push(after);
		else {
			joined.set(tie.id, like.id);
			grown.set(like.id, joinedWith(like, after));
		}
	}
	return { moved, joined, grown, between: tiesOf(source, gone).filter(isBetween) };
}

const hasEnd = (tie: Tie, actor: Id) => tie.source === actor || tie.target === actor;

const withEnd = (tie: Tie, gone: Id, kept: Id): Tie => ({
	...tie,
	source: tie.source === gone ? kept : tie.source,
	target: tie.target === gone ? kept : tie.target
});

const saysTheSame = (source: Case, one: Tie, other: Tie) =>
	one.type === other.type &&
	leads(source, one, other.source, other.target) &&
	one.claims.length + other.claims.length <= longestList &&
	one.tensions.every((at) =>
		other.tensions.every(({ tension, pole }) => tension !== at.tension || pole === at.pole)
	);

/** A claim that both have stands only once. */
function joinedWith(one: Tie, other: Tie): Tie {
	const known = new Set(one.claims.map((claim) => JSON.stringify(claim)));
	const claims = other.claims.filter((claim) => !known.has(JSON.stringify(claim)));
	const tensions = other.tensions.filter(
		({ tension }) => !one.tensions.some((each) => each.tension === tension)
	);
	return {
		...one,
		tensions: [...one.tensions, ...tensions],
		claims: [...one.claims, ...claims]
	};
}
