import { rightToLeft } from '#lib/case/direction.ts';
import { textWidth, wrap } from '#lib/scene/text.ts';

/** A paragraph and its position, in px: its first baseline, and the distance between baselines. */
export interface Block {
	lines: string[];
	x: number;
	y: number;
	size: number;
	leading: number;
	weight: number;
	muted: boolean;
	/** As #rrggbb, for text that is neither in ink nor muted. */
	color?: string;
	/** Whether `x` is the right end of the paragraph, at which one begins that is read from right to left. */
	atRight?: boolean;
}

export type TextStyle = Pick<Block, 'size' | 'weight' | 'muted' | 'color'>;

/** Paragraphs one below the other. */
export interface Stack {
	blocks: Block[];
	height: number;
}

const leading = 1.3;
/** From the top of a line to its baseline, in font sizes, so that capitals look centred in the line. */
const rise = 1.01;

/** Where paragraphs begin, and how wide they are; `whole` if each begins at the end that its direction asks for. */
interface Column {
	x: number;
	y: number;
	width: number;
	gap?: number;
	whole?: boolean;
}

/** Places paragraphs from a point on, wrapped at a width, with `gap` between them. */
export function stack(
	texts: readonly (readonly [text: string, style: TextStyle])[],
	{ x, y, width, gap = 0, whole = false }: Column
): Stack {
	const blocks: Block[] = [];
	let top = y;
	for (const [text, style] of texts) {
		if (text === '') continue;
		if (blocks.length > 0) top += gap;
		const lines = broken(text, style.size, width);
		const step = leading * style.size;
		const atRight = whole && rightToLeft(text);
		const start = { x: atRight ? x + width : x, atRight };
		blocks.push({ lines, ...start, y: top + rise * style.size, leading: step, ...style });
		top += lines.length * step;
	}
	return { blocks, height: top - y };
}

/** Lines no wider than `width`. Words that are too long are broken, so that the sheet cuts nothing off. */
function broken(text: string, size: number, width: number): string[] {
	return wrap(text, size, width).flatMap((line) =>
		textWidth(line, size) > width ? pieces(line, size, width) : line
	);
}

/** A long word broken between letters; a letter is never separated from its marks. */
function pieces(word: string, size: number, width: number): string[] {
	const found: string[] = [];
	let piece = '';
	let taken = 0;
	for (const { segment } of letters.segment(word)) {
		const wide = textWidth(segment, size);
		if (piece !== '' && taken + wide > width) {
			found.push(piece);
			[piece, taken] = ['', 0];
		}
		piece += segment;
		taken += wide;
	}
	return [...found, piece];
}

const letters = new Intl.Segmenter();

/** Width of the widest line. */
export const widthOf = ({ lines, size }: Pick<Block, 'lines' | 'size'>): number =>
	Math.max(0, ...lines.map((line) => textWidth(line, size)));
