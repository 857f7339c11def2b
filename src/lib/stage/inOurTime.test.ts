import { expect, test } from 'vitest';
import { inOurTime } from './inOurTime.ts';
import { beginning, sharedOf } from './stageState.ts';

const hour = 3_600_000;
const state = {
	...sharedOf(beginning('stage')),
	clock: { since: 5000, before: 7 },
	timer: { minutes: 2, until: 9000 }
};

test('times are taken over by the clock of this window, if that of the other is off', () => {
	const ours = inOurTime(state, 10_000, 10_000 + hour);
	expect(ours.clock).toEqual({ since: 5000 + hour, before: 7 });
	expect(ours.timer).toEqual({ minutes: 2, until: 9000 + hour });
});

test('a clock that stands, and no timer, stay so', () => {
	const still = { ...state, clock: { since: null, before: 7 }, timer: null };
	expect(inOurTime(still, 0, hour)).toEqual(still);
});

test.each([
	['the time that a message takes', 9000],
	['a clock of an earlier version, which does not tell', undefined],
	['a clock that is none', NaN],
	['a clock in words', 'now']
])('%s changes nothing', (_, theirs) => {
	expect(inOurTime(state, theirs, 10_000)).toBe(state);
});
