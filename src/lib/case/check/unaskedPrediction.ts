import type { Case, Step } from '#lib/case/case.ts';
import { ask } from '#lib/case/lesson/ask.ts';
import type { Hidden } from '#lib/case/lesson/question.ts';
import { isMutual } from '#lib/case/mutual.ts';
import { shownAt } from '#lib/case/steps.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import type { Rule } from './rule.ts';

/** A prediction with more than one right answer, or too few wrong ones, is left out of the lesson without a word. */
export const unaskedPrediction: Rule = {
	title: 'Predictions that cannot be asked',
	remedy: 'let the step show the tie, hide another part of it, or ask about another tie',
	warningsIn: (source) =>
		allSteps(source).flatMap((step) =>
			step.predictions.flatMap((hidden, i) =>
				ask(source, step, hidden)
					? []
					: [{ place: placeOf(step, hidden, i), problem: problemOf(source, step, hidden) }]
			)
		)
};

const placeOf = ({ id }: Step, { tie, hides }: Hidden, i: number) =>
	`step ${id}, prediction ${i + 1} (${hides === 'tie' ? 'target' : hides} of ${tie})`;

function problemOf(source: Case, step: Step, { tie, hides }: Hidden): string {
	if (!shownAt(source, step).ties.has(tie)) return 'the step does not show the tie';
	const asked = source.ties.get(tie);
	if (hides === 'direction' && asked && isMutual(source, asked)) return 'the tie is mutual';
	const drawn = hides !== 'direction' && hides !== 'arena';
	return `more than one answer may be right${drawn ? ', or fewer than two are surely wrong' : ''}`;
}
