/** Delays after the first frame, in ms: first the prominent actors respond, then the faint rest is drawn. */
const delays = { interactive: 60, whole: 120 };
/** Time limit for the picture, in ms; after it, the page goes on without the picture. */
const timeoutMs = 2000;

/**
 * How far the live graph of a page has come: the prominent part is drawn, it responds to the pointer, the
 * rest is drawn as well (ADR 20). Each phase is reached once.
 */
export class Startup {
	/** The prominent part is drawn and has had time to become responsive. */
	interactive = $state(false);
	/** The graph should now draw the faint rest as well. */
	whole = $state(false);
	/** The whole picture is drawn. */
	drawn = $state(false);
	/** The picture did not come in time. */
	timedOut = $state(false);
	/** Whether to create the controls of the picture; created earlier, they would slow the picture down. */
	controlsReady = $derived(this.timedOut || this.interactive);

	/** Call when the first frame of the live graph has been drawn. */
	firstFrame() {
		setTimeout(() => (this.interactive = true), delays.interactive);
		setTimeout(() => (this.whole = true), delays.whole);
	}

	/** Starts to wait for the picture. Returns a function that stops it. */
	wait(): () => void {
		const timer = setTimeout(() => (this.timedOut = true), timeoutMs);
		return () => clearTimeout(timer);
	}
}
