import type { DisplayList } from './display/displayList.ts';
import type { EmbeddedCase } from './embedded/embedded.ts';
import type { Figure } from './figure/figure.ts';
import type { Provenance } from './provenance/provenance.ts';
import type { Pixels } from './png/drawable.ts';

/** What the file of a figure is made from. */
export interface PictureFile {
	readonly figure: Figure;
	/** The figure drawn, as data and as text. */
	readonly drawn: DisplayList;
	readonly svg: string;
	/** For a PNG: its size in pixels, and its pixels per inch. */
	readonly pixels: Pixels;
	readonly dpi: number;
	/** Whether an SVG embeds the fonts of its text. */
	readonly withFonts: boolean;
	/** What the file says about whom and what it comes from. */
	readonly provenance: Provenance;
	/** The case and view that the file embeds so that it can be opened again, if any. */
	readonly embedded: EmbeddedCase | null;
}
