import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from './settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('acts once when the calls pause', () => {
	const act = vi.fn();
	const { soon } = settled(act, 300, 1000);
	soon();
	vi.advanceTimersByTime(200);
	soon();
	vi.advanceTimersByTime(299);
	expect(act).not.toHaveBeenCalled();
	vi.advanceTimersByTime(1);
	expect(act).toHaveBeenCalledOnce();
});

test('acts once a second while the calls never pause', () => {
	const act = vi.fn();
	const { soon } = settled(act, 300, 1000);
	for (let ms = 0; ms < 10_000; ms += 80) {
		soon();
		vi.advanceTimersByTime(80);
	}
	expect(act.mock.calls.length).toBeGreaterThanOrEqual(9);
});

test('acts at once when told to, and not again', () => {
	const act = vi.fn();
	const { soon, now } = settled(act, 300, 1000);
	soon();
	now();
	vi.advanceTimersByTime(2000);
	expect(act).toHaveBeenCalledOnce();
});
