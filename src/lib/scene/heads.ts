import type { Head } from './lines.ts';

/** Parts of an arrowhead: polygons as x, y pairs, or a circle. The tip is 0, 0 and it points up. */
export type HeadPart =
	{ points: readonly number[] } | { circle: readonly [number, number, number] };

const triangle = [-0.15, 0.3, 0, 0, 0.15, 0.3];

/** Outlines as Cytoscape.js draws them (its arrow-shapes module), in units of the head's size. */
export const heads: Record<Head, readonly HeadPart[]> = {
	triangle: [{ points: triangle }],
	vee: [{ points: [-0.15, 0.3, 0, 0, 0.15, 0.3, 0, 0.15] }],
	tee: [{ points: [-0.15, 0, -0.15, 0.1, 0.15, 0.1, 0.15, 0] }],
	'triangle-tee': [
		{ points: triangle },
		{ points: [-0.15, 0.4, -0.15, 0.5, 0.15, 0.5, 0.15, 0.4] }
	],
	circle: [{ circle: [0, 0.15, 0.15] }]
};
