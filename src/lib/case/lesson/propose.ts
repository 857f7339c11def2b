import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import { tiesIn } from '#lib/case/filter.ts';
import { shownAt } from '#lib/case/steps.ts';
import type { HiddenPart } from '#lib/case/vocabulary.ts';
import { worthAt, type Weights } from '#lib/case/worth.ts';
import { ask } from './ask.ts';
import { isNamed, mentions } from './spoilers.ts';
import type { Hidden } from './question.ts';

/** Maximum number of proposals for a step. */
const maxProposals = 3;
/** Maximum number of ties of a step that are tried, the most worthwhile first; to try one takes a look at all ties. */
const maxTried = 150;
/** How much each feature makes a tie worth asking about. */
const weights: Weights = { framedEnd: 2, contested: 2, asserter: 1, named: 0 };
/** The order in which parts are proposed: the arena is the most rewarding to discuss. */
const order: readonly HiddenPart[] = ['arena', 'asserter', 'type', 'direction', 'tie'];

/**
 * Predictions that nothing in the step gives away, each about a different tie and part; contested ties and
 * ties in the frame come first. Ties in `asked` are left out. The same case gives the same proposals.
 */
export function proposeFor(
	source: Case,
	step: Step,
	asked: ReadonlySet<Id> = new Set()
): readonly Hidden[] {
	const ties = worthAsking(source, step)
		.filter(({ id }) => !asked.has(id))
		.slice(0, maxTried);
	const proposed: Hidden[] = [];
	for (const hides of order) {
		if (proposed.length === maxProposals) break;
		const found = ties.find(
			(tie) =>
				!proposed.some((other) => other.tie === tie.id) &&
				!isGivenAway(source, step, tie, hides) &&
				ask(source, step, { tie: tie.id, hides }) !== null
		);
		if (found) proposed.push({ tie: found.id, hides });
	}
	return proposed;
}

/** Whether the title, the caption or other ties of the step give away the hidden part of a tie. */
export function isGivenAway(source: Case, step: Step, tie: Tie, hides: HiddenPart): boolean {
	const text = `${step.title}\n${step.caption}`;
	const label = source.tieTypes.get(tie.type)?.label ?? '';
	const target = source.actors.get(tie.target);
	const [voice] = standingOf(tie.claims).asserters;
	if (hides === 'type' || hides === 'direction') return mentions(text, label);
	if (hides === 'asserter') return mentions(text, source.asserters.get(voice ?? '')?.name ?? '');
	const others = shownTies(source, step).filter(({ id }) => id !== tie.id);
	if (hides === 'tie') {
		const alone = others.every((other) => ![other.source, other.target].includes(tie.target));
		return alone || (target !== undefined && isNamed(target, text));
	}
	const { arena } = standingOf(tie.claims);
	return others.every(({ claims }) => standingOf(claims).arena === arena);
}

/** The ties that a step shows; disputed ties, ties in the frame and ties with many asserters come first. */
function worthAsking(source: Case, step: Step): Tie[] {
	const worthOf = worthAt(source, step, weights);
	return shownTies(source, step).sort((one, other) => worthOf(other) - worthOf(one));
}

const shownTies = (source: Case, step: Step): Tie[] => tiesIn(source, shownAt(source, step));
