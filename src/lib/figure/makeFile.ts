import { writeEmbedded, type EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { embeddedElement } from '#lib/formats/embedded/svgMetadata.ts';
import { toSvg, type Figure } from '#lib/formats/figure/figure.ts';
import { rasterise } from '#lib/formats/png/rasterise.ts';
import { embedFonts } from '#lib/formats/svg/embedFonts.ts';
import { all, nothing } from '#lib/formats/svg/xml.ts';
import { words } from '#lib/words/words.ts';
import type { Choices } from './choices.ts';
import type { Sheet } from './presets.ts';

/** All that is needed to make the file of a figure. */
export interface FigureJob {
	readonly choices: Choices;
	readonly figure: Figure;
	readonly sheet: Sheet;
	/** The figure drawn: what it needs of fonts shows in it. */
	readonly svg: string;
	readonly carried: EmbeddedCase;
}

/**
 * The SVG or PNG file of a figure. @throws TooLarge when this browser cannot draw so many pixels; rejects
 * when a font cannot be loaded
 */
export async function makeFile(order: FigureJob): Promise<Blob> {
	const { choices, figure, sheet, svg } = order;
	const carried = choices.carry ? writeEmbedded(order.carried) : '';
	if (choices.format === 'svg') {
		const fonts = choices.lettering === 'embedded' ? await embedFonts(svg) : nothing;
		const extras = all([fonts, carried === '' ? nothing : embeddedElement(carried)]);
		return new Blob([toSvg({ ...figure, extras })], { type: 'image/svg+xml' });
	}
	const { name: title, description } = figure;
	const alone = async () => toSvg({ ...figure, extras: await embedFonts(svg) }, sheet.pixels);
	const notes = { dpi: sheet.dpi, title, description, software: words.app, carried };
	return rasterise({ svg, alone }, sheet.pixels, notes);
}
