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

/** How far apart actors are put, and how far apart the spots are that are tried, in model units. */
const [apart, between] = [260, 90];
/** So many spots reach about as far as a screen. */
const tries = 160;

/**
 * A place near a point at which no other actor stands too near, and which is clear of all else if one is: of lines
 * and names, as `clearOf` tells. The same places give the same one.
 */
export function freeSpot(
	places: Iterable<Point>,
	near: Point,
	isClear: (at: Point) => boolean = () => true
): Point {
	const taken = [...places];
	const isFree = (spot: Point) =>
		taken.every(({ x, y }) => Math.hypot(x - spot.x, y - spot.y) >= apart * 0.9);
	const free = spotsAround(near).filter(isFree);
	return free.find(isClear) ?? free[0] ?? near;
}

/** A spiral: turn by the golden angle, and go out as its square root. */
const spotsAround = (near: Point): Point[] =>
	Array.from({ length: tries }, (_, n) => {
		const [turn, far] = [n * 2.4, between * Math.sqrt(n)];
		return {
			x: Math.round(near.x + far * Math.cos(turn)),
			y: Math.round(near.y + far * Math.sin(turn))
		};
	});

/** A free place beside each of these actors, for a copy of it. */
export function spotsBeside(
	places: ReadonlyMap<Id, Point>,
	actors: Iterable<Id>,
	isClear?: (at: Point) => boolean
): ReadonlyMap<Id, Point> {
	const taken = [...places.values()];
	return new Map(
		[...actors].map((id) => {
			const spot = freeSpot(taken, places.get(id) ?? { x: 0, y: 0 }, isClear);
			taken.push(spot);
			return [id, spot];
		})
	);
}

/** The bloc that most of the actors made last stand with: that of the last one, or the first of the case. */
export const likelyBloc = ({ actors, blocs }: Case): Id =>
	[...actors.values()].at(-1)?.bloc ?? [...blocs.keys()][0] ?? '';
