import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCodedCase } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import type { Case } from '#lib/case/case.ts';
import { lessonOf } from '#lib/case/lesson/lesson.ts';
import { proposeFor } from '#lib/case/lesson/propose.ts';
import { withStories } from '#lib/case/story/stories.ts';
import { parseCase } from '#lib/case/parse.ts';
import { unaskedPrediction } from './unaskedPrediction.ts';

/** The warnings if the second step, which shows only two blows that answer each other, has this prediction. */
function warningsWith(tie: string, hides: 'direction' | 'arena' | 'type' | 'tie') {
	const file = smallCase();
	file.stories![0]!.steps[1]!.predictions = [{ tie, hides }];
	return unaskedPrediction.warningsIn(parseCase(file));
}

describe('a prediction', () => {
	test('is warned of if the step does not show its tie', () => {
		expect(warningsWith('mayor-backs', 'arena')).toEqual([
			{
				place: 'step blows, prediction 1 (arena of mayor-backs)',
				problem: 'the step does not show the tie'
			}
		]);
	});

	test('is warned of if more than one answer may be right', () => {
		const [warning] = warningsWith('guards-rowers', 'direction');
		expect(warning?.problem).toBe('more than one answer may be right');
	});

	test('is warned of if too few answers are wrong', () => {
		const [warning] = warningsWith('guards-rowers', 'tie');
		expect(warning?.place).toBe('step blows, prediction 1 (target of guards-rowers)');
		expect(warning?.problem).toContain('fewer than two are surely wrong');
	});

	test('is not warned of if it can be asked', () => {
		expect(warningsWith('guards-rowers', 'arena')).toEqual([]);
		expect(warningsWith('guards-rowers', 'type')).toEqual([]);
	});
});

describe('in any case', () => {
	const withPredictions = (source: Case, predict: Case['story'][number]['predictions'] | null) => {
		const steps = source.story.map((step) => ({
			...step,
			predictions: predict ?? [...proposeFor(source, step)]
		}));
		return withStories(source, [{ id: 'all', title: 'All', steps }]);
	};

	test('each prediction is either asked in the lesson or warned of', () => {
		fc.assert(
			fc.property(anyCodedCase, (source) => {
				const unasked = source.story.flatMap((step, at) => {
					const asked = lessonOf(source)[at]!.questions.flatMap((each) =>
						each.hides ? `${each.hides} ${each.tie}` : []
					);
					return step.predictions.filter(({ tie, hides }) => !asked.includes(`${hides} ${tie}`));
				});
				expect(unaskedPrediction.warningsIn(source)).toHaveLength(unasked.length);
			})
		);
	});

	test('what is proposed is never warned of', () => {
		fc.assert(
			fc.property(anyCodedCase, (source) => {
				expect(unaskedPrediction.warningsIn(withPredictions(source, null))).toEqual([]);
			})
		);
	});
});
