import type { Point } from '../../../src/lib/case/case.ts';
import { distance, enters, meetings } from './geometry.ts';
import type { Area, SeenTie } from './seen.ts';
import type { Subject } from './subject.ts';

/** Whether two heads point to one place. */
export function meetAt(one: SeenTie['tip'], other: SeenTie['tip']): boolean {
	if (!one || !other) return false;
	return Math.hypot(one.x - other.x, one.y - other.y) < Math.max(one.width, other.width) / 2;
}

/** Whether words lie on the head of a tie, or nearer to its tip than it is wide. */
export function hidesHead(words: readonly Area[], { tip, points }: SeenTie): boolean {
	const end = points.at(-1);
	if (!tip || !end) return false;
	return words.some(
		(area) => enters([end, tip], area) || distance(tip, [...area, ...area.slice(0, 1)]) < tip.width
	);
}

/** Whether a point is at least twice as near to the name of an actor as to its shape. */
export function isAtName(at: Point, shape: readonly Area[], name: readonly Area[]): boolean {
	const to = (areas: readonly Area[]) =>
		Math.min(...areas.map((area) => distance(at, [...area, ...area.slice(0, 1)])));
	return 2 * to(name) < to(shape);
}

/** Whether two lines cross; where lines of one actor meet within a head of their ends, that is none. */
export function cross(one: SeenTie, other: SeenTie, ends: Subject['ends']): boolean {
	const shared = ends.get(one.id)?.some((actor) => ends.get(other.id)?.includes(actor)) ?? false;
	const reach = shared ? Math.max(one.tip?.width ?? 0, other.tip?.width ?? 0) : 0;
	const fromEnds = (at: Point, { points }: SeenTie) =>
		Math.min(
			...[points.at(0), points.at(-1)].map((end) =>
				end ? Math.hypot(at.x - end.x, at.y - end.y) : 0
			)
		);
	return meetings(one.points, other.points).some(
		(at) => !shared || Math.max(fromEnds(at, one), fromEnds(at, other)) > reach
	);
}
