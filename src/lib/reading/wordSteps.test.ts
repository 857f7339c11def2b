import { describe, expect, test } from 'vitest';
import { stepped, type WordStep } from './wordSteps.ts';

const text = 'Head\nOne two, U.S. four.\nNext';
const paragraph = { from: 5, to: 24 };

function after(...steps: WordStep[]) {
	const span = steps.reduce<ReturnType<typeof stepped>>(
		(now, step) => stepped(text, paragraph, now, step),
		null
	);
	return span && text.slice(span.from, span.to);
}

describe('by keyboard', () => {
	test.each<[WordStep[], string]>([
		[['next'], 'One'],
		[['next', 'next'], 'two'],
		[['previous'], 'four'],
		[['next', 'more'], 'One two'],
		[['next', 'more', 'more', 'more', 'more'], 'One two, U.S. four'],
		[['next', 'more', 'less'], 'One'],
		[['next', 'next', 'less'], 'One two'],
		[['next', 'toLast'], 'One two, U.S. four'],
		[['last', 'fromFirst'], 'One two, U.S. four'],
		[['next', 'previous'], 'One'],
		[['first', 'more', 'next'], 'U.S'],
		[['more'], 'One']
	])('%j selects %j', (steps, words) => {
		expect(after(...steps)).toBe(words);
	});

	test('nothing is selected where there are no words', () => {
		expect(stepped('…', { from: 0, to: 1 }, null, 'next')).toBeNull();
	});
});
