import { beforeEach, expect, test, vi } from 'vitest';
import { Startup } from './Startup.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

test('after the first frame the picture answers first, and is drawn whole after that', () => {
	const startup = new Startup();
	startup.firstFrame();
	expect([startup.interactive, startup.whole]).toEqual([false, false]);
	vi.advanceTimersByTime(60);
	expect([startup.interactive, startup.whole]).toEqual([true, false]);
	vi.advanceTimersByTime(60);
	expect(startup.whole).toBe(true);
});

test('controls are made as soon as the picture answers, without one after two seconds', () => {
	const [drawn, missing] = [new Startup(), new Startup()];
	drawn.firstFrame();
	missing.wait();
	vi.advanceTimersByTime(60);
	expect([drawn.controlsReady, missing.controlsReady]).toEqual([true, false]);
	vi.advanceTimersByTime(1940);
	expect([missing.controlsReady, missing.timedOut]).toEqual([true, true]);
});

test('a page that is left no longer waits', () => {
	const startup = new Startup();
	startup.wait()();
	vi.advanceTimersByTime(5000);
	expect(startup.timedOut).toBe(false);
});
