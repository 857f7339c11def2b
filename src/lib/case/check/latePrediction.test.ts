import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { latePrediction } from './latePrediction.ts';

/** The warnings if the first step comes in these parts and asks for the arena of a tie of it. */
function warningsWith(build: readonly (readonly string[])[] | 'whole' | undefined) {
	const file = smallCase();
	Object.assign(file.stories![0]!.steps[0]!, {
		show: { ties: ['mayor-presses', 'mayor-backs'] },
		predictions: [{ tie: 'mayor-backs', hides: 'arena' }],
		build
	});
	return latePrediction.warningsIn(parseCase(file));
}

test('a prediction is warned of if the first part of its step shows the tie', () => {
	const warning = {
		place: expect.stringContaining('prediction 1 (mayor-backs)') as string,
		problem: 'the first part of the step shows the tie'
	};
	expect(warningsWith([['mayor-backs'], ['mayor-presses']])).toEqual([warning]);
	expect(warningsWith('whole')).toEqual([warning]);
});

test('a prediction is not warned of if its tie comes later, as it does unless the step says otherwise', () => {
	expect(warningsWith([['mayor-presses'], ['mayor-backs']])).toEqual([]);
	expect(warningsWith(undefined)).toEqual([]);
});
