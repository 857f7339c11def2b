import { describe, expect, test } from 'vitest';
import { elapsed, paceOf, paused, started, stopped } from './clock.ts';

describe('the clock', () => {
	test('stands until it is started, and then runs', () => {
		expect(elapsed(stopped, 5000)).toBe(0);
		expect(elapsed(started(stopped, 1000), 5000)).toBe(4000);
	});

	test('keeps what had run while it was paused', () => {
		const pause = paused(started(stopped, 1000), 3000);
		expect(elapsed(pause, 9000)).toBe(2000);
		expect(elapsed(started(pause, 9000), 10_000)).toBe(3000);
	});

	test('started twice, it runs from the first time', () => {
		expect(elapsed(started(started(stopped, 1000), 2000), 3000)).toBe(2000);
	});

	test('never runs backwards, though the clocks of two windows may differ', () => {
		expect(elapsed(started(stopped, 2000), 1000)).toBe(0);
	});
});

describe('the pace', () => {
	const plan = { planned: 10_000, steps: 10 };

	test('is right within the share of the step', () => {
		expect(paceOf(3500, { ...plan, step: 3 })).toBe(0);
	});

	test('is behind once that share is over', () => {
		expect(paceOf(5000, { ...plan, step: 3 })).toBe(-1000);
	});

	test('is ahead before that share begins', () => {
		expect(paceOf(1000, { ...plan, step: 3 })).toBe(2000);
	});
});
