/** A line of text to be drawn as shapes: font size in px, weight 400–700, and the direction of the text it is of. */
export interface Run {
	text: string;
	size: number;
	weight: number;
	rightToLeft: boolean;
}

/**
 * Path data with the start of the baseline at 0, 0 (the left end of the line, whatever the direction of the
 * script), and the advance width in px.
 */
export interface Outline {
	d: string;
	width: number;
}

/** Turns text into shapes, for readers whose machine may lack the fonts. */
export type Outliner = (run: Run) => Outline;
