/**
 * The time in ms since the epoch, by a clock that runs on when that of the system is set: a wrong hour that is put
 * right in mid-lesson must not count as an hour of speaking.
 */
export const steadyNow = (): number => performance.timeOrigin + performance.now();
