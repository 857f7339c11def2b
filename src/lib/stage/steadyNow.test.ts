import { afterEach, expect, test, vi } from 'vitest';
import { elapsed, started, stopped } from './clock.ts';
import { steadyNow } from './steadyNow.ts';

afterEach(() => void vi.useRealTimers());

test.each([1, -1])(
	'setting the clock of the system by %s hours is no time that has run',
	(hours) => {
		// Only the time of day is set, and time itself goes on.
		vi.useFakeTimers({ toFake: ['Date'] });
		const clock = started(stopped, steadyNow());
		vi.setSystemTime(Date.now() + hours * 3_600_000);
		expect(elapsed(clock, steadyNow())).toBeLessThan(60_000);
		expect(steadyNow()).toBeGreaterThanOrEqual(clock.since ?? Infinity);
	}
);
