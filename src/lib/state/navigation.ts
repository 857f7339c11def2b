import type { Step } from '#lib/case/case.ts';

/** Where a page leads; its panels know no addresses. */
export interface Navigation {
	/** To the stage, with the case as it is just now; to one of its steps, or the first. */
	present: (step?: Step) => void;
	/** To the handout of that case. */
	handout: () => void;
	/** To its lesson. */
	lesson: () => void;
}
