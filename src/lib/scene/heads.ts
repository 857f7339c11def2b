import type { Head, Line } from './lines.ts';

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
	circle: [{ circle: [0, 0.15, 0.15] }],
	none: []
};

export const headScale = 1.15;

/** Size of a line's head in model units: it grows with the line, but never becomes too small to recognise. */
export function headSize(width: number): number {
	return Math.max((width * 13.37) ** 0.9, 29) * headScale;
}

/** How far before its actor the tip of a head ends, in addition to the clearance of every tie. */
export const tipSpacing = (head: Head): number => (head === 'tee' ? 1 : 0);

/** How far before its actor the line itself ends, so that it does not show beyond its head. */
export function lineGap({ head, width }: Pick<Line, 'head' | 'width'>): number {
	if (head === 'none') return 0;
	if (head === 'tee') return 1;
	return width * headScale * (head === 'vee' ? 1.05 : 2);
}
