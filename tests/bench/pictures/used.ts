import { boundsOf } from './geometry.ts';
import type { Seen } from './seen.ts';

/** The share of the frame that the box around everything covers, from 0 to 1 and beyond it if it is larger. */
export function usedShare({ frame, ties, shapes, names, labels }: Seen): number {
	const areas = [...shapes, ...names, ...labels].flatMap((part) => part.areas);
	const points = [...areas, ...ties.map((tie) => tie.points)].flat();
	if (points.length === 0) return 0;
	const { left, right, top, bottom } = boundsOf(points);
	return ((right - left) * (bottom - top)) / (frame.w * frame.h);
}
