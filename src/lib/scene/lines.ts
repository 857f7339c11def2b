import type { Family } from '#lib/case/vocabulary.ts';

/** The arrowheads in use, named as in Cytoscape.js; every renderer draws them the same way. */
export type Head = 'triangle' | 'vee' | 'tee' | 'triangle-tee' | 'circle' | 'none';

/** How a family's line is drawn: width in model units, dash as on/off lengths (none: solid). */
export interface Line {
	width: number;
	dash: readonly [number, number] | null;
	head: Head;
	hollow: boolean;
}

const lines: Record<Family, Line> = {
	authority: { width: 3, dash: null, head: 'triangle', hollow: false },
	support: { width: 2, dash: null, head: 'vee', hollow: true },
	conflict: { width: 4, dash: null, head: 'tee', hollow: false },
	pressure: { width: 2.2, dash: [6, 4], head: 'triangle', hollow: false },
	contact: { width: 2, dash: [1.5, 4], head: 'circle', hollow: false }
};

/** A tie that nobody asserts falls apart into dots, and its head is hollow: it is not drawn like a fact. */
const unasserted = { dash: [3, 9], hollow: true } as const satisfies Partial<Line>;

/** A mutual tie points at nobody. */
export const mutualTie = { head: 'none', hollow: false } as const satisfies Partial<Line>;

/** What of a tie makes its line depart from that of its family. */
export interface Departure {
	/** In conflict, violence has its own head. */
	readonly violent?: boolean;
	readonly mutual?: boolean;
	readonly unasserted?: boolean;
}

/** The line of a tie: that of its family, unless it departs from it. */
export function lineOf(family: Family, departure: Departure = {}): Line {
	const violent = family === 'conflict' && departure.violent;
	return {
		...lines[family],
		...(violent ? { head: 'triangle-tee' } : {}),
		...(departure.unasserted ? unasserted : {}),
		...(departure.mutual ? mutualTie : {})
	};
}

/** Every dash pattern in use. */
export const dashes = [...Object.values(lines), unasserted].flatMap(({ dash }) =>
	dash ? [dash] : []
);
