/** An act that waits until the calls for it pause. */
export interface Settled {
	/** Asks for the act. */
	soon: () => void;
	/** Acts at once; what was asked for is done with it. */
	now: () => void;
}

/** Acts when calls have paused for so many ms, and at the latest `ceiling` ms after the first of them. */
export function settled(act: () => void, pause: number, ceiling: number): Settled {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let first: number | null = null;

	function now() {
		clearTimeout(timer);
		first = null;
		act();
	}
	function soon() {
		clearTimeout(timer);
		first ??= performance.now();
		const left = first + ceiling - performance.now();
		timer = setTimeout(now, Math.max(0, Math.min(pause, left)));
	}
	return { soon, now };
}
