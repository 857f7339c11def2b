import type { Font, PathCommand } from 'fontkit';
import type { Outline } from '../svg/outliner.ts';
import type { VisualRun } from './visualRuns.ts';

const letters: Record<PathCommand['command'], string> = {
	moveTo: 'M',
	lineTo: 'L',
	quadraticCurveTo: 'Q',
	bezierCurveTo: 'C',
	closePath: 'Z'
};

/** The glyphs of a run, shaped, joined and kerned by its font, from `x` on the baseline; lengths in px. */
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
		d += pathData(glyph.path.commands, scale, x + width + xOffset * scale, -yOffset * scale);
		width += xAdvance * scale;
	});
	return { d, width };
}

/** Fonts count upwards, SVG downwards. */
function pathData(commands: readonly PathCommand[], scale: number, x: number, y: number): string {
	return commands
		.map(({ command, args }) => {
			const numbers = args.map((n, i) => rounded(i % 2 === 0 ? x + n * scale : y - n * scale));
			return letters[command] + numbers.join(' ');
		})
		.join('');
}

/** To two decimals: finer than any screen or press, and half the text. */
export function rounded(n: number): number {
	return Math.round(n * 100) / 100;
}
