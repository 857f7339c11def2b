import type { Point } from '#lib/case/case.ts';
import { Cost, type Weights } from './Cost.ts';
import type { Drawing, DrawnActor } from './Drawing.ts';
import { mulberry32 } from './seeded.ts';

/** How long and how boldly to search. */
export interface Search {
	/** Moves tried for each actor. */
	readonly rounds: number;
	/** By how much a move may raise the cost, at the beginning and at the end. */
	readonly heat: { readonly begin: number; readonly end: number };
	/** How far a move goes at the beginning and at the end, as a share of the area. */
	readonly reach: { readonly begin: number; readonly end: number };
}

/** Where actors are to be tried. */
type Move = readonly (readonly [actor: DrawnActor, to: Point])[];

/**
 * Moves the actors of a drawing to where its faults cost least, by simulated annealing (Kirkpatrick et
 * al., Science 1983; for drawings, Davidson and Harel, 1996). Chance depends on the seed alone: the same
 * drawing, weights and seed give the same places.
 */
export function improve(drawing: Drawing, weights: Weights, search: Search, seed: number): void {
	const random = mulberry32(seed);
	const cost = new Cost(drawing, weights);
	const { rounds, heat } = search;
	const tries = rounds * drawing.actors.length;
	for (let n = 0; n < tries; n++) {
		const done = n / tries;
		const warmth = heat.begin * (heat.end / heat.begin) ** done;
		const move = nextMove(drawing, search, done, random);
		attempt(drawing, cost, move, (worse) => worse <= 0 || random() < Math.exp(-worse / warmth));
	}
}

/** Some actor to some place: the later in the search, the nearer. */
function nextMove(
	{ actors, area }: Drawing,
	search: Search,
	done: number,
	random: () => number
): Move {
	const actor = actors[Math.floor(random() * actors.length)];
	if (!actor) return [];
	const reach = search.reach.begin * (1 - done) ** 2 + search.reach.end;
	const x = actor.x + (random() - 0.5) * reach * area.w;
	const y = actor.y + (random() - 0.5) * reach * area.h;
	return [[actor, { x, y }]];
}

/** Makes a move, and takes it back unless its cost is accepted. */
function attempt(drawing: Drawing, cost: Cost, move: Move, accepts: (worse: number) => boolean) {
	const moved = move.map(([actor]) => actor);
	const origins = moved.map((actor): Move[number] => [actor, { x: actor.x, y: actor.y }]);
	const before = cost.around(moved);
	for (const [actor, to] of move) drawing.move(actor, to);
	if (accepts(cost.around(moved) - before)) return;
	for (const [actor, from] of origins) drawing.move(actor, from);
}
