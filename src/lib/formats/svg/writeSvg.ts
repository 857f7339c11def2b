import { writeEmbedded } from '#lib/formats/embedded/embedded.ts';
import { embeddedElement } from '#lib/formats/embedded/svgMetadata.ts';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import type { PictureFile } from '#lib/formats/pictureFile.ts';
import { provenanceElement } from '#lib/formats/provenance/rdf.ts';
import { embedFonts } from './embedFonts.ts';
import { all, nothing } from './xml.ts';

/** A figure as an SVG. Rejects when a font cannot be loaded. */
export async function writeSvg(picture: PictureFile): Promise<Blob> {
	const { figure, drawn, svg, withFonts, provenance, embedded } = picture;
	const fonts = withFonts ? await embedFonts(svg) : nothing;
	const element = embedded ? embeddedElement(writeEmbedded(embedded)) : nothing;
	const text = toSvg(figure, {
		drawn,
		extras: all([fonts, provenanceElement(provenance), element])
	});
	return new Blob([text], { type: 'image/svg+xml' });
}
