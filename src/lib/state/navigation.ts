import type { Step } from '#lib/case/case.ts';

/** How to reach the other pages; the panels know no addresses. */
export interface Navigation {
	/** Opens the stage with the current case, at this step or at the first. */
	present: (step?: Step) => void;
	/** Opens the page of all cases. */
	cases: () => void;
	/** Opens the handout of the current case. */
	handout: () => void;
	/** Opens the lesson of the current case, with this choice in its address, or to choose for a class. */
	lesson: (choice?: string) => void;
}
