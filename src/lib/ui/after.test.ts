import { expect, test, vi } from 'vitest';
import { after } from './after.ts';

test('acts once when the time has passed, and not at all if it is called off before', () => {
	vi.useFakeTimers();
	const [kept, calledOff] = [vi.fn(), vi.fn()];
	after(100, kept);
	const callOff = after(100, calledOff);
	vi.advanceTimersByTime(99);
	expect(kept).not.toHaveBeenCalled();
	callOff();
	vi.advanceTimersByTime(1000);
	expect(kept).toHaveBeenCalledTimes(1);
	expect(calledOff).not.toHaveBeenCalled();
	vi.useRealTimers();
});
