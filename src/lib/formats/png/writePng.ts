import { writeEmbedded } from '#lib/formats/embedded/embedded.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import type { PictureFile } from '#lib/formats/pictureFile.ts';
import { embedFonts } from '#lib/formats/svg/embedFonts.ts';
import { rasterise } from './rasterise.ts';

/**
 * A figure as a PNG. @throws TooLarge when this browser cannot draw that many pixels; rejects when a font
 * cannot be loaded
 */
export async function writePng(picture: PictureFile): Promise<Blob> {
	const { figure, drawn, svg, pixels, dpi, provenance, embedded } = picture;
	const standaloneSvg = async () =>
		toSvg(figure, { drawn, size: pixels, extras: await embedFonts(svg) });
	const carried = embedded ? writeEmbedded(embedded) : '';
	const notes = { dpi, provenance, description: figure.description, carried };
	return rasterise({ list: drawn, across: figure.width, standaloneSvg }, pixels, notes);
}
