import { flushSync } from 'svelte';
import { beforeEach, expect, test, vi } from 'vitest';
import { Turns } from './turns.svelte.ts';

beforeEach(() => {
	vi.useFakeTimers();
	return () => vi.useRealTimers();
});

/** Does some work in turns of two; tells what is done, and what ends it. */
function working(elements: readonly string[]) {
	const done: string[] = [];
	let turns!: Turns;
	const stop = $effect.root(() => {
		turns = new Turns();
		$effect(() =>
			turns.take(2, (may) => {
				for (const each of elements) if (!done.includes(each) && may()) done.push(each);
			})
		);
	});
	flushSync();
	const nextTask = () => {
		vi.advanceTimersToNextTimer();
		flushSync();
	};
	return { done, turns, stop, nextTask };
}

test('what takes one turn is done at once', () => {
	const { done, turns } = working(['a', 'b']);
	expect([done, turns.done]).toEqual([['a', 'b'], true]);
	expect(vi.getTimerCount()).toBe(0);
});

test('what takes longer goes on in tasks of its own until all is done', () => {
	const { done, turns, nextTask } = working(['a', 'b', 'c', 'd', 'e']);
	expect([[...done], turns.done]).toEqual([['a', 'b'], false]);
	nextTask();
	expect([[...done], turns.done]).toEqual([['a', 'b', 'c', 'd'], false]);
	nextTask();
	expect([done, turns.done]).toEqual([['a', 'b', 'c', 'd', 'e'], true]);
});

test('work that nobody needs any more does not go on', () => {
	const { done, stop } = working(['a', 'b', 'c']);
	stop();
	expect(vi.getTimerCount()).toBe(0);
	expect(done).toEqual(['a', 'b']);
});
