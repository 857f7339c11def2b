import type { ActorKind } from '#lib/case/vocabulary.ts';

/** Shapes of actors, named as in Cytoscape.js. */
export type Shape =
	'ellipse' | 'hexagon' | 'round-rectangle' | 'pentagon' | 'diamond' | 'octagon' | 'tag';

/** The shape that stands for each kind of actor. */
export const shapes: Record<ActorKind, Shape> = {
	person: 'ellipse',
	state: 'hexagon',
	institution: 'round-rectangle',
	force: 'pentagon',
	militia: 'diamond',
	crowd: 'octagon',
	voice: 'tag'
};

/** The outline of a shape as x, y pairs from −1 to 1; null for the ellipse and the rounded box. */
export const outline = (shape: Shape): readonly number[] | null => outlines[shape];

/** A regular polygon stretched to its square: flat on top if even, a corner on top if odd. */
function polygon(corners: number): number[] {
	const turn = (2 * Math.PI) / corners;
	const first = corners % 2 === 0 ? turn / 2 : 0;
	const xs = Array.from({ length: corners }, (_, i) => Math.sin(first + i * turn));
	const ys = Array.from({ length: corners }, (_, i) => -Math.cos(first + i * turn));
	return xs.flatMap((x, i) => [fit(x, xs), fit(ys[i] ?? 0, ys)]);
}

function fit(value: number, all: readonly number[]): number {
	const [low, high] = [Math.min(...all), Math.max(...all)];
	return (2 * (value - low)) / (high - low) - 1;
}

const outlines: Readonly<Record<Shape, readonly number[] | null>> = {
	ellipse: null,
	'round-rectangle': null,
	diamond: [0, -1, 1, 0, 0, 1, -1, 0],
	tag: [-1, -1, 0.25, -1, 1, 0, 0.25, 1, -1, 1],
	hexagon: polygon(6),
	octagon: polygon(8),
	pentagon: polygon(5)
};
