import type { Case, Claim, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import type { Shown } from '#lib/case/filter.ts';
import { keyTiesOf } from '#lib/case/story/builds.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';
import { askedAt } from './asked.ts';

/** For whom a sheet tells ties, which decides which ones, and for how many it has room. */
export type ToldTo = 'class' | 'teacher' | 'worksheet';
/** Maximum number of sentences under a picture; fewer under a large one, so that they stay on its page. */
const maxSentences: Record<ToldTo, (actors: number) => number> = {
	class: (actors) => (actors > 12 ? 4 : 5),
	teacher: (actors) => (actors > 9 ? 3 : 4),
	worksheet: (actors) => (actors > 12 ? 3 : actors > 9 ? 4 : 5)
};
/** With more letters in its claims, a sheet would spill. */
const maxLetters = 480;
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
 * that its questions rest on, and those that the step is about; then ties between the actors that it is framed on,
 * contested or well attested ties, ties of different arenas, and preferably ties that are not in `before`. Captions
 * tell what a step is about, so that a worksheet asks for others. The same case gives the same ties.
 */
export function chooseTies(
	source: Case,
	step: Step,
	shown: Shown,
	before: ReadonlySet<Id> = new Set(),
	to: ToldTo = 'class'
): Told[] {
	const others = to === 'worksheet';
	const key = others ? new Set<Id>() : keyTiesOf(source, step);
	const asked = others ? new Map<Id, number>() : askedAt(step);
	const worthAlone = worthAt(source, step, weights);
	const worthOf = (tie: Tie) =>
		worthAlone(tie) + (key.has(tie.id) ? aboutIt : 0) + (asked.get(tie.id) ?? 0);
	const left = [...source.ties.values()].filter(({ id }) => shown.ties.has(id));
	const chosen: Tie[] = [];
	const most = maxSentences[to](shown.actors.size);
	while (chosen.length < most && left.length > 0) {
		const worths = left.map(
			(tie) => worthOf(tie) - likeness(tie, chosen) - (before.has(tie.id) ? staleness : 0)
		);
		const [next] = left.splice(worths.indexOf(Math.max(...worths)), 1);
		const told = cite([...chosen, ...(next ? [next] : [])], asked);
		if (!next || (chosen.length > 0 && lettersOf(source, told) > maxLetters)) break;
		chosen.push(next);
	}
	const order = [...source.ties.keys()];
	chosen.sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
	// A tie with two claims comes last, where it has a column to itself.
	return cite(chosen, asked).sort((one, other) => one.cited.length - other.cited.length);
}

const lettersOf = ({ asserters }: Case, told: readonly Told[]): number =>
	told.flatMap(claimsOf).reduce((sum, { summary, hedge = '', asserter }) => {
		const name = asserters.get(asserter)?.name ?? '';
		return sum + summary.length + hedge.length + name.length;
	}, 0);

/** The ties shown that the questions of a step rest on, those that matter most first, for a sheet that tells others. */
export function askedTies(source: Case, step: Step, shown: Shown): Told[] {
	const asked = askedAt(step);
	const drawn = [...asked].filter(([id]) => shown.ties.has(id));
	const ranked = drawn.sort(([, one], [, other]) => other - one);
	return cite(
		ranked.flatMap(([id]) => source.ties.get(id) ?? []),
		asked
	);
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
 * Cites the first claim of each tie and, while there is room, its first claim that does not assert the tie: first of
 * ties that matter most to a question.
 */
function cite(ties: readonly Tie[], asked: ReadonlyMap<Id, number>): Told[] {
	const otherOf = ({ claims }: Tie) =>
		claims.findIndex(({ stance }, i) => i > 0 && stance !== 'asserts');
	const worth = ({ id }: Tie) => asked.get(id) ?? 0;
	const doubled = ties
		.filter((tie) => otherOf(tie) > 0)
		.sort((one, other) => worth(other) - worth(one))
		.slice(0, moreClaims);
	return ties.map((tie) => ({ tie, cited: doubled.includes(tie) ? [0, otherOf(tie)] : [0] }));
}
