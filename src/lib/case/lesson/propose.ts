import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import { framedAt, shownAt } from '#lib/case/steps.ts';
import type { HiddenPart } from '#lib/case/vocabulary.ts';
import { ask } from './ask.ts';
import { isNamed, mentions } from './spoilers.ts';
import type { Hidden } from './question.ts';

/** So many are proposed for a step at most. */
const most = 3;
/** What is asked first: where a thing was said is most worth an argument. */
const order: readonly HiddenPart[] = ['arena', 'asserter', 'type', 'direction', 'tie'];

/**
 * Predictions for a step that nothing on it gives away, each of another tie and another part: disputed
 * and framed ties first. None of a tie in `asked`. The same case gives the same proposals.
 */
export function proposeFor(
	source: Case,
	step: Step,
	asked: ReadonlySet<Id> = new Set()
): readonly Hidden[] {
	const ties = worthAsking(source, step).filter(({ id }) => !asked.has(id));
	const proposed: Hidden[] = [];
	for (const hides of order) {
		if (proposed.length === most) break;
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

/** Whether the title, the caption or the other ties of a step tell what is hidden of one. */
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

/** The ties that a step shows, those first that are disputed, framed and well attested. */
function worthAsking(source: Case, step: Step): Tie[] {
	const framed = framedAt(source, step);
	const worthOf = (tie: Tie) => {
		const { contested, asserters } = standingOf(tie.claims);
		const ends = [tie.source, tie.target].filter((end) => framed.has(end)).length;
		return 2 * ends + (contested ? 2 : 0) + Math.min(3, asserters.size);
	};
	return shownTies(source, step).sort((one, other) => worthOf(other) - worthOf(one));
}

const shownTies = (source: Case, step: Step): Tie[] =>
	[...shownAt(source, step).ties.keys()].flatMap((id) => source.ties.get(id) ?? []);
