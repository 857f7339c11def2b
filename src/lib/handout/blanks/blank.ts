import type { Id } from '#lib/case/case.ts';

/** What a worksheet can ask about a tie: its type, the actor at one end, or its direction. */
export const blankKinds = ['verb', 'name', 'direction'] as const;

/** Worksheets that ask different things about the same sheets, so that neighbours cannot copy. */
export const versions = ['a', 'b'] as const;
export type Version = (typeof versions)[number];

/** One gap on a worksheet, with its own number. */
export interface Blank {
	readonly number: number;
	readonly kind: (typeof blankKinds)[number];
	readonly tie: Id;
	/** The actor whose name is asked for; null if the blank asks for no name. */
	readonly actor: Id | null;
}
