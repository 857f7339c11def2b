/** What a browser sees of a picture: outlines in px of the frame, each with the id of its element. */
import type { Point } from '../../../src/lib/case/case.ts';
import type { Size } from '../../../src/lib/scene/bounds.ts';

/** The corners of a convex area, in order. */
export type Area = readonly Point[];

/** An actor's shape, an actor's name or a tie's label: one area, or one for each line of text. */
export interface Part {
	readonly id: string;
	readonly areas: readonly Area[];
}

/** The middle of a tie's line, as points along it, and its head. */
export interface SeenTie {
	readonly id: string;
	readonly points: readonly Point[];
	/** Where the head points to, and how wide it is; null for a line without a head. */
	readonly tip: (Point & { readonly width: number }) | null;
}

export interface Seen {
	readonly frame: Size;
	readonly ties: readonly SeenTie[];
	readonly shapes: readonly Part[];
	readonly names: readonly Part[];
	readonly labels: readonly Part[];
	/** The smallest size of a name or a label, in px; Infinity without any. */
	readonly letters: number;
}
