import type { Id } from './case.ts';

/** One run of a layout, which gives the same places every time. */
export interface Arranged {
	readonly layout: string;
	/** The actor in the middle, for a layout that has one. */
	readonly centre: Id | null;
	readonly seed: number;
}
