import type { Bounds } from '#lib/scene/bounds.ts';
import type { Emphasis } from '#lib/scene/emphasis.ts';
import type { Scene } from '#lib/scene/scene.ts';
import { fontFamily, lettering, type Pen } from '#lib/formats/svg/lettering.ts';
import { drawPicture } from '#lib/formats/svg/picture.ts';
import { all, element, nothing, text, type Xml } from '#lib/formats/svg/xml.ts';
import type { Block } from './blocks.ts';
import type { Caption } from './caption.ts';
import { layOut, type Frame } from './frame.ts';
import { drawSample } from './samples.ts';

/** A picture with all that is written around it, on a sheet of its own. */
export interface Figure extends Pen {
	/** Of the sheet, in px. */
	readonly width: number;
	readonly height: number;
	readonly scene: Scene;
	readonly emphasis: Emphasis;
	/**
	 * What of the scene fills the place of the picture, in model units; more of it may show around that,
	 * but with `clipped` nothing beyond the place.
	 */
	readonly region: Bounds;
	readonly clipped: boolean;
	readonly caption: Caption;
	/** Larger or smaller text; 1 by default. */
	readonly textScale?: number;
	/** Colour of the sheet as #rrggbb, or null: what lies beneath shows through. */
	readonly background: string | null;
	/** Colour of the quieter text. */
	readonly muted: string;
	/** For who cannot see it: a name, and what it shows; empty texts are left out. */
	readonly name: string;
	readonly description: string;
	/** A style sheet with fonts, and what the file is to carry: ready elements, or nothing. */
	readonly extras?: Xml;
}

/**
 * The figure as an SVG file; `size`: how large it is drawn, if not a px for each px of the sheet. Pure; the
 * same figure gives the same text.
 */
export function toSvg(figure: Figure, size: Pick<Figure, 'width' | 'height'> = figure): string {
	const { width, height, name, description, extras, background } = figure;
	const frame = layOut(figure.caption, { width, height, picture: figure.region }, figure.textScale);
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: size.width,
			height: size.height,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img'
		},
		name === '' ? nothing : element('title', {}, text(name)),
		description === '' ? nothing : element('desc', {}, text(description)),
		extras ?? nothing,
		background === null
			? nothing
			: element('rect', { id: 'paper', width, height, fill: background }),
		drawView(figure, frame),
		drawLegend(figure, frame),
		element('g', { id: 'text', 'font-family': fontFamily }, drawBlocks(figure, frame.blocks))
	);
}

/** The picture, fitted into its place and centred there. */
function drawView({ scene, emphasis, region, clipped, ...figure }: Figure, frame: Frame): Xml {
	const { x, y, w, h } = frame.picture;
	const scale = Math.max(1e-4, Math.min(w / region.w, h / region.h));
	const left = x + (w - region.w * scale) / 2 - region.x * scale;
	const top = y + (h - region.h * scale) / 2 - region.y * scale;
	const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})`;
	const paper = figure.background === null ? null : scene.paper;
	const picture = drawPicture(scene, emphasis, { outliner: figure.outliner, paper });
	const box = { x: (x - left) / scale, y: (y - top) / scale, width: w / scale, height: h / scale };
	const clip = clipped ? element('clipPath', { id: 'window' }, element('rect', box)) : nothing;
	return all([
		clip,
		element(
			'g',
			{ id: 'picture', transform, 'clip-path': clipped ? 'url(#window)' : null },
			picture
		)
	]);
}

function drawLegend(figure: Figure, { legend, legendAt, unit }: Frame): Xml {
	if (legend.blocks.length === 0) return nothing;
	return element(
		'g',
		{
			id: 'legend',
			'font-family': fontFamily,
			transform: `translate(${legendAt.x.toFixed(2)} ${legendAt.y.toFixed(2)})`
		},
		...legend.samples.map((placed) => drawSample(placed, 0.95 * unit, figure)),
		drawBlocks(figure, legend.blocks)
	);
}

function drawBlocks(figure: Figure, blocks: readonly Block[]): Xml {
	const { scene, muted } = figure;
	return all(
		blocks.map(({ lines, muted: quiet, ...place }) =>
			lettering(figure, lines, { ...place, fill: quiet ? muted : scene.ink })
		)
	);
}
