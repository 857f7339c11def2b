import type { Point } from '../../../src/lib/case/case.ts';
import { meetings } from './geometry.ts';
import type { SeenTie } from './seen.ts';
import type { Subject } from './subject.ts';

/** Whether two heads point to one place. */
export function meetAt(one: SeenTie['tip'], other: SeenTie['tip']): boolean {
	if (!one || !other) return false;
	return Math.hypot(one.x - other.x, one.y - other.y) < Math.max(one.width, other.width) / 2;
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
