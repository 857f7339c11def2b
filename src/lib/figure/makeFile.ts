import type { DisplayList } from '#lib/formats/display/displayList.ts';
import type { EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import { pictureFormats } from '#lib/formats/index.ts';
import type { Provenance } from '#lib/formats/provenance/provenance.ts';
import type { Choices } from './choices.ts';
import type { Sheet } from './presets.ts';

/** Everything needed to make the file of a figure. */
export interface FigureJob {
	readonly choices: Choices;
	readonly figure: Figure;
	readonly sheet: Sheet;
	/** The figure drawn, as data and as text. */
	readonly drawn: DisplayList;
	readonly svg: string;
	readonly provenance: Provenance;
	readonly embedded: EmbeddedCase;
}

/**
 * The file of a figure in the chosen format. @throws TooLarge when this browser cannot draw that many pixels,
 * Falsified when it would save others than it draws;
 * rejects when a font cannot be loaded, and for PDF, which the browser prints
 */
export async function makeFile(job: FigureJob): Promise<Blob> {
	const { choices, figure, sheet, drawn, svg, provenance, embedded } = job;
	const format = pictureFormats.find(({ id }) => id === choices.format);
	if (!format || !('write' in format)) throw new Error(`No file is written as ${choices.format}.`);
	return format.write({
		figure,
		drawn,
		svg,
		pixels: sheet.pixels,
		dpi: sheet.dpi,
		withFonts: choices.lettering === 'embedded',
		provenance,
		embedded: choices.carry ? embedded : null
	});
}
