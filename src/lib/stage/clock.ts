/** A stopwatch as plain data; times in ms since the epoch. */
export interface Clock {
	/** When it was started last; null while it stands. */
	readonly since: number | null;
	/** What had run before that. */
	readonly before: number;
}

export const stopped: Clock = { since: null, before: 0 };

/** How long it has run, in ms. */
export function elapsed({ since, before }: Clock, now: number): number {
	return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The clock running, from where it stood. */
export function started(clock: Clock, now: number): Clock {
	return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock standing, with what has run. */
export function paused(clock: Clock, now: number): Clock {
	return { since: null, before: elapsed(clock, now) };
}

/**
 * How far ahead of the plan a speaker is, in ms; behind it below 0, and 0 within the step's own share.
 * Every step has the same share of the planned length.
 */
export function paceOf(
	run: number,
	{ planned, step, steps }: { planned: number; step: number; steps: number }
): number {
	const share = planned / Math.max(1, steps);
	const [begin, end] = [step * share, (step + 1) * share];
	if (run < begin) return begin - run;
	return run > end ? end - run : 0;
}
