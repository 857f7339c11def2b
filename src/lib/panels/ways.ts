import { createContext } from 'svelte';

/** Where a page leads; its panels know no addresses. */
export interface Ways {
	/** To the stage, with the case as it is just now. */
	present: () => void;
	/** To the handout of that case. */
	handout: () => void;
	/** To its lesson. */
	lesson: () => void;
}

export const [getWays, setWays] = createContext<Ways>();
