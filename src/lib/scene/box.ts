import type { Point } from '#lib/case/case.ts';
import { labelGap, lineHeight, type SceneNode } from './scene.ts';
import { textWidth } from './text.ts';

/** A rectangle by its middle, its full width and its full height, turned by an angle in radians. */
export interface Box extends Point {
	w: number;
	h: number;
	angle: number;
}

/** The box of a name under its shape. */
export function nameBox({ x, y, size, lines, fontSize }: SceneNode): Box {
	// The last line needs no spacing below it.
	const h = fontSize * (1 + Math.max(0, lines.length - 1) * lineHeight);
	const w = Math.max(0, ...lines.map((line) => textWidth(line, fontSize)));
	return { x, y: y + size / 2 + labelGap + h / 2, w, h, angle: 0 };
}

/** The boxes an actor covers: its shape, and its name. */
export function boxesOf(node: SceneNode): [shape: Box, name: Box] {
	const { x, y, size } = node;
	return [{ x, y, w: size, h: size, angle: 0 }, nameBox(node)];
}

/** The one upright box around an actor's shape and name. */
export function outerBox(node: SceneNode): Box {
	const name = nameBox(node);
	const w = Math.max(node.size, name.w);
	const h = node.size + labelGap + name.h;
	return { x: node.x, y: node.y - node.size / 2 + h / 2, w, h, angle: 0 };
}

/** Whether two boxes overlap, by the separating axis theorem (Gottschalk et al., SIGGRAPH 1996). */
export function overlap(a: Box, b: Box): boolean {
	const dx = b.x - a.x;
	const dy = b.y - a.y;
	// Most pairs lie far apart; the sum of their sides is a cheap bound.
	const reach = (a.w + a.h + b.w + b.h) / 2;
	if (Math.abs(dx) > reach || Math.abs(dy) > reach) return false;
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
