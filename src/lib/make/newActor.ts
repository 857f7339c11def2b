import type { Actor, Case, Id, Point } from '#lib/case/case.ts';
import { freeId, idFrom } from '#lib/case/story/stepId.ts';

/** The longest name, and the longest name in the picture. */
const [longest, shortest] = [120, 40];

/** A new actor with this name and an id that is free; its other texts are still to be written. */
export function newActor(
	source: Case,
	name: string,
	{ kind, bloc }: Pick<Actor, 'kind' | 'bloc'>
): Actor {
	const written = name.trim().slice(0, longest);
	return {
		id: freeId(idFrom(written, 'actor'), new Set(source.actors.keys())),
		name: written,
		shortName: written.slice(0, shortest).trim(),
		aliases: [],
		kind,
		bloc,
		summary: ''
	};
}

/** How far apart actors are put, in model units. */
const apart = 260;

/** A place near a point at which no other actor stands too near. The same places give the same one. */
export function freeSpot(places: Iterable<Point>, near: Point): Point {
	const taken = [...places];
	for (let n = 0; n < 60; n++) {
		// A spiral: turn by the golden angle, and go out as its square root.
		const [turn, far] = [n * 2.4, apart * 0.5 * Math.sqrt(n)];
		const spot = { x: near.x + far * Math.cos(turn), y: near.y + far * Math.sin(turn) };
		const free = taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart * 0.9);
		if (free) return { x: Math.round(spot.x), y: Math.round(spot.y) };
	}
	return near;
}

/** A free place beside each of these actors, for a copy of it. */
export function spotsBeside(
	places: ReadonlyMap<Id, Point>,
	actors: Iterable<Id>
): ReadonlyMap<Id, Point> {
	const taken = [...places.values()];
	return new Map(
		[...actors].map((id) => {
			const spot = freeSpot(taken, places.get(id) ?? { x: 0, y: 0 });
			taken.push(spot);
			return [id, spot];
		})
	);
}

/** The bloc that most of the actors made last stand with: that of the last one, or the first of the case. */
export const likelyBloc = ({ actors, blocs }: Case): Id =>
	[...actors.values()].at(-1)?.bloc ?? [...blocs.keys()][0] ?? '';
