import type { Point } from '#lib/case/case.ts';
import { heads } from '#lib/scene/heads.ts';
import type { Head } from '#lib/scene/lines.ts';
import { short } from './short.ts';

type Place = (x: number, y: number) => string;

/** The path data of an arrowhead of this size, with its tip at a point and turned to an angle in radians. */
export function headPath(head: Head, tip: Point & { angle: number }, size: number): string {
	// The outlines point up, against the y axis; the angle is measured from the x axis.
	const [sin, cos] = [Math.sin(tip.angle + Math.PI / 2), Math.cos(tip.angle + Math.PI / 2)];
	const place = (x: number, y: number) =>
		pathPoint({ x: tip.x + size * (x * cos - y * sin), y: tip.y + size * (x * sin + y * cos) });
	const parts = heads[head].map((part) =>
		'points' in part ? polygon(part.points, place) : disc(part.circle, size, place)
	);
	return parts.join('');
}

/** A point as it is written in path data. */
export const pathPoint = (point: Point | undefined): string =>
	`${short(point?.x ?? 0)} ${short(point?.y ?? 0)}`;

function polygon(points: readonly number[], place: Place): string {
	const corners: string[] = [];
	for (let i = 0; i < points.length; i += 2)
		corners.push(place(points[i] ?? 0, points[i + 1] ?? 0));
	return `M${corners.join('L')}Z`;
}

function disc(
	[x, y, radius]: readonly [number, number, number],
	size: number,
	place: Place
): string {
	const arc = `A${short(radius * size)} ${short(radius * size)} 0 1 1 `;
	return `M${place(x, y - radius)}${arc}${place(x, y + radius)}${arc}${place(x, y - radius)}Z`;
}
