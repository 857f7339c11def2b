import { writeEmbedded, type EmbeddedCase } from '#lib/formats/embedded/embedded.ts';
import { embeddedElement } from '#lib/formats/embedded/svgMetadata.ts';
import type { DisplayList } from '#lib/formats/display/displayList.ts';
import type { Figure } from '#lib/formats/figure/figure.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
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
	/** The figure drawn, as data and as text. */
	readonly drawn: DisplayList;
	readonly svg: string;
	readonly carried: EmbeddedCase;
}

/**
 * The SVG or PNG file of a figure. @throws TooLarge when this browser cannot draw so many pixels; rejects
 * when a font cannot be loaded
 */
export async function makeFile(order: FigureJob): Promise<Blob> {
	const { choices, figure, sheet, drawn, svg } = order;
	const carried = choices.carry ? writeEmbedded(order.carried) : '';
	if (choices.format === 'svg') {
		const fonts = choices.lettering === 'embedded' ? await embedFonts(svg) : nothing;
		const extras = all([fonts, carried === '' ? nothing : embeddedElement(carried)]);
		return new Blob([toSvg(figure, { drawn, extras })], { type: 'image/svg+xml' });
	}
	const { name: title, description } = figure;
	const standaloneSvg = async () =>
		toSvg(figure, { drawn, size: sheet.pixels, extras: await embedFonts(svg) });
	const notes = { dpi: sheet.dpi, title, description, software: words.app, carried };
	return rasterise({ list: drawn, across: figure.width, standaloneSvg }, sheet.pixels, notes);
}
