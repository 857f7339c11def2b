import { textWidth } from '#lib/scene/text.ts';
import type { Outline } from '#lib/formats/display/outliner.ts';
import { rounded } from './glyphPath.ts';

/** Height of the middle of Inter's capitals above the baseline, and the line width of a sign, in ems. */
const [middle, line] = [0.364, 0.07];
/** The radius of a disc, as a share of the width of its space. */
const radius = 0.44;
const blank = /\p{Space_Separator}/u;

/** Where a sign is drawn: the middle of its space, on the baseline, at a font size, all in px. */
interface Pen {
	x: number;
	size: number;
	width: number;
}

/** The signs that the picture uses but its fonts lack: the half discs of a tension's poles. */
const signs: Record<string, (pen: Pen) => string> = {
	'◐': (pen) => halfDisc(pen, 0, 1),
	'◑': (pen) => halfDisc(pen, 0, -1),
	'◒': (pen) => halfDisc(pen, 1, 0),
	'◓': (pen) => halfDisc(pen, -1, 0)
};

/**
 * A character that no font has, from `x` along the baseline, as wide as the scene assumes: a sign of our own,
 * a blank for a rare space, otherwise a hollow box, for which `known` is false.
 */
export function signOf(sign: string, size: number, x: number): Outline & { known: boolean } {
	const width = textWidth(sign, size);
	const pen = { x: x + width / 2, size, width };
	const draw = blank.test(sign) ? () => '' : signs[sign];
	return { d: draw ? draw(pen) : box(pen), width, known: draw !== undefined };
}

/** A disc with a hole in the half that begins at a unit vector from its middle and goes on against the clock. */
function halfDisc({ x, size, width }: Pen, ux: number, uy: number): string {
	const y = -middle * size;
	const [outer, inner] = [radius * width, radius * width - line * size];
	const at = (dx: number, dy: number) => `${rounded(x + dx)} ${rounded(y + dy)}`;
	const arc = (r: number, turn: 0 | 1) => `A${rounded(r)} ${rounded(r)} 0 0 ${turn} `;
	const disc = `M${at(-outer, 0)}${arc(outer, 1)}${at(outer, 0)}${arc(outer, 1)}${at(-outer, 0)}Z`;
	// Drawn in the opposite direction to the disc, so that it is cut out.
	return `${disc}M${at(ux * inner, uy * inner)}${arc(inner, 0)}${at(-ux * inner, -uy * inner)}Z`;
}

function box({ x, size, width }: Pen): string {
	const [half, height, edge] = [width * 0.4, 2 * middle * size, line * size];
	const [left, right, top] = [x - half, x + half, -height].map(rounded);
	const [l, r] = [x - half + edge, x + half - edge].map(rounded);
	const [t, b] = [edge - height, -edge].map(rounded);
	return `M${left} 0V${top}H${right}V0ZM${l} ${b}H${r}V${t}H${l}Z`;
}
