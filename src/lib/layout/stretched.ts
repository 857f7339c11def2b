import type { Point } from '#lib/case/case.ts';
import { boundsOfPoints, type Size } from '#lib/scene/bounds.ts';

/** Space between the outermost places and the edge of a sheet, as a share of its length. */
const inset = 0.07;

/** Places stretched to the shape of a sheet, each to the same share of the way across and down. */
export function stretched(places: readonly Point[], sheet: Size): Point[] {
	const bounds = boundsOfPoints(places);
	if (!bounds) return [];
	const along = (value: number, from: number, extent: number, length: number) =>
		extent === 0 ? length / 2 : length * (inset + (1 - 2 * inset) * ((value - from) / extent));
	return places.map(({ x, y }) => ({
		x: along(x, bounds.x, bounds.w, sheet.w),
		y: along(y, bounds.y, bounds.h, sheet.h)
	}));
}
