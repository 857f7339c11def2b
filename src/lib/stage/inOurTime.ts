import type { SharedState } from './stageState.ts';

/** Differences up to this, in ms, are the time that a message takes; the pace counts in minutes. */
const unnoticed = 30_000;

/**
 * A state with its times by the clock of this window, if that of the other, which was at `theirs` when it sent the
 * state, differs: one of them was opened before the clock of the system was set, and one after.
 */
export function inOurTime(state: SharedState, theirs: unknown, ours: number): SharedState {
	const ahead = typeof theirs === 'number' ? ours - theirs : 0;
	if (!Number.isFinite(ahead) || Math.abs(ahead) < unnoticed) return state;
	const { clock, timer } = state;
	return {
		...state,
		clock: { ...clock, since: clock.since === null ? null : clock.since + ahead },
		timer: timer && { ...timer, until: timer.until + ahead }
	};
}
