/** Delays after the first frame, in ms: the prominent actors answer first, then the faint rest is drawn. */
const delays = { interactive: 60, whole: 120 };
/** By then, in ms, the picture has long been there, or will not come: the page does without it. */
const timeoutMs = 2000;

/**
 * How far a page with a live graph has come: the prominent part of the picture is drawn, it answers to the pointer, the
 * rest is drawn as well (ADR 20). Each phase is reached once.
 */
export class Startup {
	/** The prominent part is drawn, and has had time to answer to the pointer. */
	interactive = $state(false);
	/** The graph is to draw the faint rest as well. */
	whole = $state(false);
	/** The whole picture is drawn. */
	drawn = $state(false);
	/** The picture did not come in time. */
	timedOut = $state(false);
	/** Whether the controls of the picture are to be made; earlier they would compete with it. */
	controlsReady = $derived(this.timedOut || this.interactive);

	/** The first frame of the live graph has been drawn. */
	firstFrame() {
		setTimeout(() => (this.interactive = true), delays.interactive);
		setTimeout(() => (this.whole = true), delays.whole);
	}

	/** Starts to wait for the picture; returns how to stop. */
	wait(): () => void {
		const timer = setTimeout(() => (this.timedOut = true), timeoutMs);
		return () => clearTimeout(timer);
	}
}
