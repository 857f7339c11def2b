import type { Case, Claim, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';

/** So many ties are told under a picture, and fewer under a large one: they must not leave its page. */
const mostUnder = (actors: number) => (actors > 15 ? 3 : actors > 12 ? 4 : 5);
/** So many claims are cited on a sheet, and no fewer than ties are told. */
const mostClaims = 6;
/** What makes a tie worth a sentence. */
const weights: Weights = { framedEnd: 2, contested: 1, asserter: 0.5, named: 1 };
/** What a tie loses if an earlier sheet has told it. */
const staleness = 2.5;

/** A tie that is told, with those of its claims that are cited. */
export interface Told {
	readonly tie: Tie;
	readonly claims: readonly Claim[];
}

/**
 * The few ties of a step that matter most, in the order of the file: those between the actors it is
 * framed on, those that are disputed or well attested, of each arena some, and rather such as were not
 * told `before`. The same case gives the same ties.
 */
export function chooseTies(
	source: Case,
	step: Step,
	shown: Shown,
	before: ReadonlySet<Id> = new Set()
): Told[] {
	const worthOf = worthAt(source, step, weights);
	const left = [...source.ties.values()].filter(({ id }) => shown.ties.has(id));
	const chosen: Tie[] = [];
	const most = mostUnder(shown.actors.size);
	while (chosen.length < most && left.length > 0) {
		const worths = left.map(
			(tie) => worthOf(tie) - likeness(tie, chosen) - (before.has(tie.id) ? staleness : 0)
		);
		chosen.push(...left.splice(worths.indexOf(Math.max(...worths)), 1));
	}
	const order = [...source.ties.keys()];
	chosen.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
	return cite(chosen);
}

/** The more has been chosen that is like it, the less a tie adds. */
function likeness(tie: Tie, chosen: readonly Tie[]): number {
	const { arena } = standingOf(tie.claims);
	const alike = chosen.filter(({ claims }) => standingOf(claims).arena === arena);
	const sameVoice = chosen.filter(({ source }) => source === tie.source);
	const sameType = chosen.filter(({ type }) => type === tie.type);
	const ends = new Set([tie.source, tie.target]);
	const samePair = chosen.filter(({ source, target }) => ends.has(source) && ends.has(target));
	return (alike.length + sameVoice.length) / 2 + sameType.length + 2 * samePair.length;
}

/** Of each tie its first claim, and while there is room, the first that does not say so. */
function cite(ties: readonly Tie[]): Told[] {
	let room = mostClaims - ties.length;
	return ties.map((tie) => {
		const other = tie.claims.slice(1).find(({ stance }) => stance !== 'asserts');
		const claims = tie.claims.slice(0, 1);
		return { tie, claims: other && room-- > 0 ? [...claims, other] : claims };
	});
}
