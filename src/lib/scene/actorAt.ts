import type { Id, Point } from '#lib/case/case.ts';
import { boxesOf, type Box } from './box.ts';
import type { Scene } from './scene.ts';

/** The actor of these whose shape or name is at a point; of several, the one whose middle is nearest. */
export function actorAt({ nodes }: Scene, actors: Iterable<Id>, point: Point): Id | null {
	const there = [...actors]
		.flatMap((id) => nodes.get(id) ?? [])
		.filter((node) => boxesOf(node).some((box) => holds(box, point)));
	const away = ({ x, y }: Point) => Math.hypot(x - point.x, y - point.y);
	const [nearest] = there.toSorted((one, other) => away(one) - away(other));
	return nearest?.id ?? null;
}

/** Boxes of actors are upright. */
const holds = ({ x, y, w, h }: Box, point: Point) =>
	Math.abs(point.x - x) <= w / 2 && Math.abs(point.y - y) <= h / 2;
