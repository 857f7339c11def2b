import type { Text } from '#lib/formats/display/displayList.ts';

const aligned = { start: 'start', middle: 'center', end: 'end' } as const;

/** What items take from the group they are in, if they name none of their own. */
export interface Inherited {
	readonly fill: string;
	readonly font: string;
}

/** Paints the lines of a text, each where it stands. */
export function paintText(
	pen: OffscreenCanvasRenderingContext2D,
	{ lines, size, weight, fill, anchor, rightToLeft }: Text,
	inherited: Inherited
) {
	pen.font = `${weight} ${size}px ${inherited.font}`;
	// As the browser sets the text of an SVG.
	pen.textRendering = 'optimizeLegibility';
	pen.textAlign = aligned[anchor];
	pen.direction = rightToLeft ? 'rtl' : 'ltr';
	pen.fillStyle = fill ?? inherited.fill;
	for (const { x, y, text } of lines) {
		// White space collapses in an SVG.
		pen.fillText(text.replace(/[ \t\r\n]+/g, ' ').trim(), x, y);
	}
}
