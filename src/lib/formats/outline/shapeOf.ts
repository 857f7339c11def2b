import type { Font } from 'fontkit';
import type { Outline } from '#lib/formats/display/outliner.ts';
import { glyphPath } from './glyphPath.ts';
import type { VisualRun } from './visualRuns.ts';

/** The glyphs of a run, shaped, joined and kerned by its font, from `x` along the baseline; lengths in px. */
export function shapeOf(
	font: Font,
	{ text, rtl }: VisualRun<unknown>,
	size: number,
	x: number
): Outline {
	const scale = size / font.unitsPerEm;
	const direction = rtl ? 'rtl' : 'ltr';
	const { glyphs, positions } = font.layout(text, undefined, undefined, undefined, direction);
	let width = 0;
	let d = '';
	glyphs.forEach((glyph, i) => {
		const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[i] ?? {};
		d += glyphPath(font, glyph, size, x + width + xOffset * scale, -yOffset * scale);
		width += xAdvance * scale;
	});
	return { d, width };
}
