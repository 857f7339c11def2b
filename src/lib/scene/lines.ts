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

/** The line of a tie type: that of its family; in conflict, violence has its own head. */
export function lineOf(family: Family, violent = false, asserted = true): Line {
	const line = lines[family];
	const headed =
		family === 'conflict' && violent ? { ...line, head: 'triangle-tee' as const } : line;
	return asserted ? headed : { ...headed, ...unasserted };
}

/** Every dash pattern in use. */
export const dashes = [...Object.values(lines), unasserted].flatMap(({ dash }) =>
	dash ? [dash] : []
);
