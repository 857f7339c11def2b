import type { Ink } from './ink.ts';
import type { Part } from './readParts.ts';

const sides: Record<string, CanvasTextAlign> = { start: 'start', middle: 'center', end: 'end' };

/** Draws the lines of a text, each where it stands. */
export function drawText(pen: OffscreenCanvasRenderingContext2D, part: Part, ink: Ink) {
	pen.font = `${ink['font-weight']} ${ink['font-size']}px ${ink['font-family']}`;
	// As the browser sets the text of an SVG.
	pen.textRendering = 'optimizeLegibility';
	pen.textAlign = sides[ink['text-anchor']] ?? 'start';
	pen.direction = ink.direction as CanvasDirection;
	pen.fillStyle = ink.fill;
	for (const { attributes, text } of part.children) {
		// White space collapses in an SVG.
		const line = text.replace(/[ \t\r\n]+/g, ' ').trim();
		pen.fillText(line, Number(attributes.get('x')), Number(attributes.get('y')));
	}
}
