import type { Point } from '#lib/case/case.ts';
import type { NameSide } from '#lib/case/vocabulary.ts';
import { labelGap, lineHeight, type SceneNode } from './scene.ts';
import { textWidth } from './text.ts';

/** A rectangle by its middle, its full width and its full height, turned by an angle in radians. */
export interface Box extends Point {
	w: number;
	h: number;
	angle: number;
}

/** Where a name lies from the middle of its shape, as a unit vector. */
export const directions: Readonly<Record<NameSide, readonly [x: number, y: number]>> = {
	below: [0, 1],
	right: [1, 0],
	left: [-1, 0],
	above: [0, -1]
};

/** The box of a name beside its shape. */
export function nameBox({ x, y, size, lines, fontSize, nameSide }: SceneNode): Box {
	// The last line needs no spacing below it.
	const h = fontSize * (1 + Math.max(0, lines.length - 1) * lineHeight);
	const w = fontSize * relativeWidth(lines);
	const [dx, dy] = directions[nameSide];
	const out = size / 2 + labelGap;
	return { x: x + dx * (out + w / 2), y: y + dy * (out + h / 2), w, h, angle: 0 };
}

const widths = new WeakMap<readonly string[], number>();

/** The width of the longest line in font sizes; remembered, because layouts ask for it thousands of times. */
function relativeWidth(lines: readonly string[]): number {
	const known = widths.get(lines);
	if (known !== undefined) return known;
	const width = Math.max(0, ...lines.map((line) => textWidth(line, 1)));
	widths.set(lines, width);
	return width;
}

/** The boxes an actor covers: its shape, and its name. */
export function boxesOf(node: SceneNode): [shape: Box, name: Box] {
	const { x, y, size } = node;
	return [{ x, y, w: size, h: size, angle: 0 }, nameBox(node)];
}

/** The one upright box around an actor's shape and name. */
export function outerBox(node: SceneNode): Box {
	const [shape, name] = boxesOf(node);
	const [left, right] = ends(shape.x, shape.w, name.x, name.w);
	const [top, bottom] = ends(shape.y, shape.h, name.y, name.h);
	const [w, h] = [right - left, bottom - top];
	return { x: left + w / 2, y: top + h / 2, w, h, angle: 0 };
}

/** Where two stretches begin and end together, each given by its middle and its length. */
const ends = (a: number, long: number, b: number, wide: number): [low: number, high: number] => [
	Math.min(a - long / 2, b - wide / 2),
	Math.max(a + long / 2, b + wide / 2)
];

/** Whether two boxes overlap, by the separating axis theorem (Gottschalk et al., SIGGRAPH 1996). */
export function overlap(a: Box, b: Box): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	// Most pairs lie far apart; the sum of their sides is a cheap bound.
	const reach = (a.w + a.h + b.w + b.h) / 2;
	if (Math.abs(dx) > reach || Math.abs(dy) > reach) return false;
	if (a.angle === 0 && b.angle === 0) {
		return 2 * Math.abs(dx) < a.w + b.w && 2 * Math.abs(dy) < a.h + b.h;
	}
	const [across, down] = [a.w * a.w + a.h * a.h, b.w * b.w + b.h * b.h];
	if (dx * dx + dy * dy > (Math.sqrt(across) + Math.sqrt(down)) ** 2 / 4) return false;
	// How far one box is turned from the other; seen from either, the other one is turned as far.
	const [cos, sin] = [Math.abs(Math.cos(a.angle - b.angle)), Math.abs(Math.sin(a.angle - b.angle))];
	return (
		meets(a, dx, dy, b.w * cos + b.h * sin, b.w * sin + b.h * cos) &&
		meets(b, dx, dy, a.w * cos + a.h * sin, a.w * sin + a.h * cos)
	);
}

/** Whether a box meets another along both its sides, on which the shadow of the other measures `w` and `h`. */
function meets(box: Box, dx: number, dy: number, w: number, h: number): boolean {
	const [cos, sin] = [Math.cos(box.angle), Math.sin(box.angle)];
	return (
		2 * Math.abs(dx * cos + dy * sin) < box.w + w && 2 * Math.abs(dy * cos - dx * sin) < box.h + h
	);
}
