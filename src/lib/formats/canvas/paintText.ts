import type { Text } from '#lib/formats/display/displayList.ts';

const aligned = { start: 'start', middle: 'center', end: 'end' } as const;

/** What items inherit from their group if they do not set it themselves. */
export interface Inherited {
	readonly fill: string;
	readonly font: string;
}

/** Paints the lines of a text, each in its place. */
export function paintText(
	pen: OffscreenCanvasRenderingContext2D,
	{ lines, size, weight, fill, fillOpacity = 1, anchor, rightToLeft }: Text,
	inherited: Inherited
) {
	pen.font = `${weight} ${size}px ${inherited.font}`;
	// As browsers render the text of an SVG.
	pen.textRendering = 'optimizeLegibility';
	pen.textAlign = aligned[anchor];
	pen.direction = rightToLeft ? 'rtl' : 'ltr';
	pen.fillStyle = fill ?? inherited.fill;
	pen.globalAlpha = fillOpacity;
	for (const { x, y, text } of lines) {
		// An SVG collapses white space.
		pen.fillText(text.replace(/[ \t\r\n]+/g, ' ').trim(), x, y);
	}
	pen.globalAlpha = 1;
}
