import type { DisplayList } from '#lib/formats/display/displayList.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { element, nothing, text, type Xml } from '#lib/formats/svg/xml.ts';
import { drawFigure, type Figure } from './figure.ts';

interface Options {
	/** Size in px, if it differs from that of the sheet. */
	readonly size?: { readonly width: number; readonly height: number };
	/** Additional elements of the file: a style sheet with fonts, a case. */
	readonly extras?: Xml;
	/** The result of `drawFigure`, if the figure has been drawn already. */
	readonly drawn?: DisplayList;
}

/** The figure as an SVG file. Pure; the same figure gives the same text. */
export function toSvg(
	figure: Figure,
	{ size, extras = nothing, drawn = drawFigure(figure) }: Options = {}
): string {
	const { width, height, name, description } = figure;
	const stated = size ? inPx(size) : (figure.stated ?? inPx(figure));
	return element(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			width: stated.width,
			height: stated.height,
			viewBox: `0 0 ${width} ${height}`,
			role: 'img'
		},
		name === '' ? nothing : element('title', {}, text(name)),
		description === '' ? nothing : element('desc', {}, text(description)),
		extras,
		printSvg(drawn)
	);
}

/** Programs disagree about what a number without a unit is. */
const inPx = ({ width, height }: { width: number; height: number }) => ({
	width: `${width}px`,
	height: `${height}px`
});
