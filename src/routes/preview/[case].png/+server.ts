import { read } from '$app/server';
import { Resvg } from '@resvg/resvg-js';
import { error } from '@sveltejs/kit';
import { toSvg } from '#lib/formats/figure/toSvg.ts';
import { loadOutliner } from '#lib/formats/outline/loadOutliner.ts';
import { cases } from '../cases.ts';
import { previewName } from '../linkPreview.ts';
import { previewFigure } from '../previewFigure.ts';

/** Made when the site is built; only the images reach the reader’s browser. */
export const prerender = true;

export const entries = () => cases.map(({ about }) => ({ case: previewName(about.id) }));

/** The preview image of a case for links to it. */
export async function GET({ params }) {
	const source = cases.find(({ about }) => previewName(about.id) === params.case);
	if (!source) error(404, 'There is no such case.');
	const outliner = await loadOutliner([400, 500, 600, 700], read);
	const svg = toSvg(previewFigure(source, outliner));
	if (outliner.missing.size > 0) {
		const letters = [...outliner.missing].join(' ');
		console.warn(`The preview of “${source.about.id}” has boxes for what no font has: ${letters}`);
	}
	const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
	return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
}
