/** A countdown for the class as plain data. */
export interface Timer {
	readonly minutes: number;
	/** When it ends, in ms since the epoch, by `steadyNow`. */
	readonly until: number;
}

/** The lengths that the key of the timer offers, one after the other. */
export const timerMinutes = [1, 2, 3, 5] as const;

export const timerOf = (minutes: number, now: number): Timer => ({
	minutes,
	until: now + minutes * 60_000
});

/** How much of it is left, in ms. */
export const timeLeft = ({ until }: Timer, now: number): number => Math.max(0, until - now);

export const isUp = (timer: Timer | null, now: number): boolean =>
	timer !== null && timeLeft(timer, now) === 0;

/** The timer with the next length; none after the longest, and none once the time is up. */
export function nextTimer(timer: Timer | null, now: number): Timer | null {
	if (isUp(timer, now)) return null;
	const next = timerMinutes.find((minutes) => minutes > (timer?.minutes ?? 0));
	return next === undefined ? null : timerOf(next, now);
}

/** Minutes and seconds, rounded up, so that 0:00 is only shown at the end. */
export function inMinutes(ms: number): string {
	const seconds = Math.ceil(ms / 1000);
	return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
