import type { Case, Claim, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
import { keyTiesOf } from '#lib/case/story/builds.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';

/** Maximum number of sentences under a picture; fewer under a large one, so that they stay on its page. */
const maxSentences = (actors: number) => (actors > 12 ? 3 : actors > 9 ? 4 : 5);
/** How many claims a sheet cites at most in addition to one for each tie. */
const moreClaims = 1;
/** How much each feature makes a tie worth a sentence. */
const weights: Weights = { framedEnd: 2, contested: 1, asserter: 0.5, named: 1 };
/** How much worth a tie loses if an earlier sheet has its sentence. */
const staleness = 2.5;
/** What puts the ties that a step is about, which its caption tells of, before all others. */
const aboutIt = 20;

/** A tie with a sentence on the sheet, and those of its claims that are cited, by their places in its list. */
export interface Told {
	readonly tie: Tie;
	readonly cited: readonly number[];
}

/** The claims that a sheet cites for a tie. */
export const claimsOf = ({ tie, cited }: Told): readonly Claim[] =>
	cited.flatMap((at) => tie.claims[at] ?? []);

/**
 * The few ties of a step that matter most, in the order of the file, with two claims after the others: first those
 * that the step is about; then ties between the actors that it is framed on, contested or well attested ties, ties of
 * different arenas, and preferably ties that are not in `before`. Captions tell what a step is about, so that a
 * worksheet asks for others, without `aboutFirst`. The same case gives the same ties.
 */
export function chooseTies(
	source: Case,
	step: Step,
	shown: Shown,
	before: ReadonlySet<Id> = new Set(),
	aboutFirst = true
): Told[] {
	const key = aboutFirst ? keyTiesOf(source, step) : new Set<Id>();
	const worthAlone = worthAt(source, step, weights);
	const worthOf = (tie: Tie) => worthAlone(tie) + (key.has(tie.id) ? aboutIt : 0);
	const left = [...source.ties.values()].filter(({ id }) => shown.ties.has(id));
	const chosen: Tie[] = [];
	const most = maxSentences(shown.actors.size);
	while (chosen.length < most && left.length > 0) {
		const worths = left.map(
			(tie) => worthOf(tie) - likeness(tie, chosen) - (before.has(tie.id) ? staleness : 0)
		);
		chosen.push(...left.splice(worths.indexOf(Math.max(...worths)), 1));
	}
	const order = [...source.ties.keys()];
	chosen.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
	// A tie with two claims comes last, where it has a column to itself.
	return cite(chosen).sort((one, other) => one.cited.length - other.cited.length);
}

/** How much worth a tie loses by being similar to those already chosen. */
function likeness(tie: Tie, chosen: readonly Tie[]): number {
	const { arena } = standingOf(tie.claims);
	const alike = chosen.filter(({ claims }) => standingOf(claims).arena === arena);
	const sameVoice = chosen.filter(({ source }) => source === tie.source);
	const sameType = chosen.filter(({ type }) => type === tie.type);
	const ends = new Set([tie.source, tie.target]);
	const samePair = chosen.filter(({ source, target }) => ends.has(source) && ends.has(target));
	return (alike.length + sameVoice.length) / 2 + sameType.length + 2 * samePair.length;
}

/**
 * Cites the first claim of each tie and, while there is room, its first claim that does not assert the tie.
 */
function cite(ties: readonly Tie[]): Told[] {
	let room = moreClaims;
	return ties.map((tie) => {
		const other = tie.claims.findIndex(({ stance }, i) => i > 0 && stance !== 'asserts');
		return { tie, cited: other > 0 && room-- > 0 ? [0, other] : [0] };
	});
}
