import type { Bounds } from '#lib/scene/bounds.ts';
import { drawPicture } from '#lib/formats/display/picture.ts';
import { printSvg } from '#lib/formats/svg/printSvg.ts';
import { all, element } from '#lib/formats/svg/xml.ts';
import { drawWords } from './cardWords.ts';
import type { Card } from './types.ts';

const margin = 48;
/** The share of the words in the width. */
const share = 0.34;
/** Two actors alone must not fill the card, and no actor at all must not be blown up without end. */
const largest = 1.6;

/** The card as an SVG file, in a size that chat windows shrink to half: few words, and large. */
export function cardSvg(card: Card): string {
	const { width, height, scene } = card;
	const column = share * width;
	const words = { x: margin, y: margin, w: column, h: height - 2 * margin };
	const left = column + 1.5 * margin;
	const picture = { x: left, y: margin / 2, w: width - left - margin / 2, h: height - margin };
	return element(
		'svg',
		{ xmlns: 'http://www.w3.org/2000/svg', width, height, viewBox: `0 0 ${width} ${height}` },
		element('rect', { width, height, fill: scene.paper }),
		drawInto(card, picture),
		drawWords(card, words)
	);
}

/** Fitted into its place; what lies beyond runs on to the edge, but not under the words. */
function drawInto({ scene, emphasis, region, outliner, ...card }: Card, { x, y, w, h }: Bounds) {
	const scale = Math.min(w / region.w, h / region.h, largest);
	const left = x + (w - region.w * scale) / 2 - region.x * scale;
	const top = y + (h - region.h * scale) / 2 - region.y * scale;
	const transform = `translate(${left.toFixed(2)} ${top.toFixed(2)}) scale(${scale.toFixed(5)})`;
	const beside = { x: x - margin / 2, y: 0, width: card.width, height: card.height };
	const drawing = { outliner, paper: scene.paper };
	return all([
		element('clipPath', { id: 'beside' }, element('rect', beside)),
		element(
			'g',
			{ 'clip-path': 'url(#beside)' },
			element('g', { transform }, printSvg(drawPicture(scene, emphasis, drawing)))
		)
	]);
}
