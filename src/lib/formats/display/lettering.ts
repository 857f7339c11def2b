import { rightToLeft } from '#lib/case/direction.ts';
import { setLines } from '#lib/scene/directedLines.ts';
import type { DisplayItem } from './displayList.ts';
import type { Outliner } from './outliner.ts';

/** Where a text is placed: its first baseline, and its start, middle or end at x. */
export interface Place {
	x: number;
	y: number;
	size: number;
	weight: number;
	anchor?: 'start' | 'middle' | 'end';
	/** Distance from one baseline to the next. */
	leading?: number;
	fill?: string;
}

/** How text is rendered. */
export interface Pen {
	/** Draws the letters as shapes, for readers without the fonts; null keeps them as text. */
	readonly outliner: Outliner | null;
}

/** First the web font of the page and the embedded one, then the names of the same families elsewhere. */
export const fontFamily =
	"'Inter Variable', Inter, 'Vazirmatn Variable', Vazirmatn, 'Noto Sans Arabic', Arial, sans-serif";

/**
 * One text of one or more lines, all in the direction of the whole. Signs that would change the direction of
 * neighbouring text are left out.
 */
export function lettering(pen: Pen, lines: readonly string[], place: Place): DisplayItem {
	const clean = setLines(lines);
	const turned = rightToLeft(lines.join(' '));
	const { outliner } = pen;
	return outliner ? shaped(outliner, clean, turned, place) : written(clean, turned, place);
}

function written(lines: readonly string[], turned: boolean, place: Place): DisplayItem {
	const { x, y, size, weight, anchor = 'start', leading = 0, fill } = place;
	return {
		kind: 'text',
		lines: lines.map((text, i) => ({ x, y: y + i * leading, text })),
		size,
		weight,
		fill,
		anchor: turned ? mirrored[anchor] : anchor,
		rightToLeft: turned
	};
}

/** A text that is read from right to left starts at its right end. */
const mirrored = { start: 'end', middle: 'middle', end: 'start' } as const;

function shaped(
	outliner: Outliner,
	lines: readonly string[],
	turned: boolean,
	place: Place
): DisplayItem {
	const { x, y, size, weight, anchor = 'start', leading = 0, fill } = place;
	const paths = lines.map((line, i) => {
		const { d, width } = outliner({ text: line, size, weight, rightToLeft: turned });
		const left = x - { start: 0, middle: width / 2, end: width }[anchor];
		return { d, at: { x: left, y: y + i * leading } };
	});
	return { kind: 'paths', paths, fill };
}
