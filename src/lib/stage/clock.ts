/** A stopwatch as plain data; times in ms since the epoch, by `steadyNow`. */
export interface Clock {
	/** When the clock was last started; null while it is stopped. */
	readonly since: number | null;
	/** How long it had run before that. */
	readonly before: number;
}

export const stopped: Clock = { since: null, before: 0 };

/** How long the clock has run, in ms. */
export function elapsed({ since, before }: Clock, now: number): number {
	return before + (since === null ? 0 : Math.max(0, now - since));
}

/** The clock, running on from where it stopped. */
export function started(clock: Clock, now: number): Clock {
	return clock.since === null ? { ...clock, since: now } : clock;
}

/** The clock, stopped, with the time it has run. */
export function paused(clock: Clock, now: number): Clock {
	return { since: null, before: elapsed(clock, now) };
}

/**
 * How far ahead of the plan a speaker is, in ms; negative when behind, and 0 within the step's share of time.
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
