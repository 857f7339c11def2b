import { partsOf } from '#lib/case/story/builds.ts';
import { allSteps } from '#lib/case/story/openStory.ts';
import type { Rule } from './rule.ts';

/** On the stage a tie of the first part is seen before anybody can ask about it. */
export const latePrediction: Rule = {
	title: 'Predictions that come after their answer',
	remedy: 'ask about a tie of a later part, or move the tie to a later part',
	warningsIn: (source) =>
		allSteps(source).flatMap((step) => {
			const [first] = partsOf(source, step);
			return step.predictions.flatMap(({ tie }, i) =>
				first?.includes(tie)
					? [
							{
								place: `step ${step.id}, prediction ${i + 1} (${tie})`,
								problem: 'the first part of the step shows the tie'
							}
						]
					: []
			);
		})
};
