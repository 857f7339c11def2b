import type { Id } from './case.ts';

/** A run of a layout, which gives the same places whenever it is made again. */
export interface Arranged {
	readonly layout: string;
	/** The actor in the middle, where the layout has one. */
	readonly centre: Id | null;
	readonly seed: number;
}
