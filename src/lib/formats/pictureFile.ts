import type { DisplayList } from './display/displayList.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import type { Figure } from './figure/figure.ts';
import type { Pixels } from './png/drawable.ts';

/** What the file of a figure is made from. */
export interface PictureFile {
	readonly figure: Figure;
	/** The figure drawn, as data and as text. */
	readonly drawn: DisplayList;
	readonly svg: string;
	/** Of a PNG: its size, and its pixels to the inch. */
	readonly pixels: Pixels;
	readonly dpi: number;
	/** Whether an SVG holds the fonts of its text. */
	readonly withFonts: boolean;
	/** The name of the program. */
	readonly software: string;
	/** What the file holds so that it can be opened again, if anything. */
	readonly embedded: EmbeddedCase | null;
}
