import type { Case, Id, Step, Tie } from '#lib/case/case.ts';
import { standingOf } from '#lib/case/evidence.ts';
import { leads, waysOf } from '#lib/case/mutual.ts';
import { tiesOf } from '#lib/case/neighbourhood.ts';
import { shownAt } from '#lib/case/steps.ts';
import { isOneWay, foldPlain } from './spoilers.ts';
import { distractorsForActor } from './distractorsForActor.ts';
import { distractorsForType } from './distractorsForType.ts';
import { distractorsForVoice } from './distractorsForVoice.ts';
import { mixed } from './order.ts';
import { minDistractors, ways, whereabouts } from './question.ts';
import type { Hidden, Offer, Prediction, Written } from './question.ts';
import { tiesLike } from './tiesLike.ts';

/**
 * The question of a prediction, with choices of which exactly one is right; null if the step does not
 * show the tie, if more than one answer could be right, or if there are too few wrong answers.
 */
export function ask(source: Case, step: Step, { tie: id, hides }: Hidden): Prediction | null {
	const tie = source.ties.get(id);
	if (!tie || !shownAt(source, step).ties.has(id)) return null;
	const key = keyOf(step, id, hides);
	const asked = { key, step: step.id, hides, tie: id };
	if (hides === 'direction') {
		const choices = sides(source, tie);
		return goesOneWay(source, tie) ? { ...asked, choices, right: choices.indexOf('forth') } : null;
	}
	if (hides === 'arena') {
		const where = whereOf(source, tie);
		return where && { ...asked, choices: whereabouts, right: whereabouts.indexOf(where) };
	}
	const offers = {
		type: () => distractorsForType(source, tie),
		asserter: () => (hasTwin(source, tie) ? null : distractorsForVoice(source, step, tie)),
		tie: () => distractorsForActor(source, step, tie)
	};
	const offer = offers[hides]();
	if (!offer || offer.wrong.length < minDistractors) return null;
	return { ...asked, ...arranged(offer, `${source.about.id} ${key}`) };
}

/** A question that is worded in the case. If it has wrong answers, it is multiple choice. */
export function askWritten(
	source: Case,
	step: Step,
	{ question, answer, wrong, ties }: Step['questions'][number]
): Written {
	const key = keyOf(step, question, 'written');
	const offered =
		wrong.length === 0
			? { choices: [], right: -1 }
			: arranged({ right: answer, wrong }, `${source.about.id} ${key}`);
	return { key, step: step.id, hides: null, question, answer, ties, ...offered };
}

const keyOf = (step: Step, what: string, how: string) => JSON.stringify([step.id, how, what]);

function arranged({ right, wrong }: Offer, salt: string) {
	const choices = mixed([right, ...wrong], salt);
	return { choices, right: choices.indexOf(right) };
}

/** The directions in an order that depends only on the names, so that it does not reveal the answer. */
function sides(source: Case, tie: Tie) {
	const nameOf = (id: Id) => source.actors.get(id)?.shortName ?? '';
	const [forth, back, both] = ways;
	return nameOf(tie.source) < nameOf(tie.target) ? [forth, back, both] : [back, forth, both];
}

/** Whether a tie goes one way only, and no tie like it comes back. */
function goesOneWay(source: Case, tie: Tie): boolean {
	const type = source.tieTypes.get(tie.type);
	if (!type || !isOneWay(source, tie)) return false;
	return tiesLike(source, type, tie.target, tie.source).every((other) => other.id === tie.id);
}

/**
 * The arena of a tie; null if claims that assert the tie and the other claims differ in arena, or if another
 * tie has the same sentence.
 */
function whereOf(source: Case, tie: Tie) {
	const { arena, unasserted } = standingOf(tie.claims);
	const others = tie.claims.filter(({ stance }) => stance !== 'asserts');
	const differs = arena !== 'both' && others.some((claim) => claim.arena !== arena);
	return unasserted || differs || hasTwin(source, tie) ? null : arena;
}

/** Whether another tie has the same sentence. */
function hasTwin(source: Case, tie: Tie): boolean {
	const labelOf = ({ type }: Tie) => foldPlain(source.tieTypes.get(type)?.label ?? '');
	return tiesOf(source, tie.source).some(
		(other) =>
			other.id !== tie.id &&
			waysOf(source, tie).some(([from, to]) => leads(source, other, from, to)) &&
			labelOf(other) === labelOf(tie)
	);
}
