import type { Point } from '#lib/case/case.ts';
import { Cost, type Weights } from './Cost.ts';
import type { Drawing, DrawnActor } from './Drawing.ts';
import { mulberry32 } from './seeded.ts';

/** How long to search, and how far moves may go. */
export interface Search {
	/** How many moves are tried. */
	readonly moves: number;
	/** By how much a move may raise the cost, at the beginning and at the end. */
	readonly heat: { readonly begin: number; readonly end: number };
	/** How far a move goes at the beginning and at the end, as a share of the area. */
	readonly reach: { readonly begin: number; readonly end: number };
	/** The share of moves that swap two actors. */
	readonly swaps: number;
}

/** The actors to move, and the places to try for them. */
type Move = readonly (readonly [actor: DrawnActor, to: Point])[];

/**
 * Moves the actors of a drawing to places where its faults cost least, by simulated annealing (Kirkpatrick et
 * al., Science 1983; for drawings, Davidson and Harel, 1996). Only the seed decides the random choices: the
 * same drawing, weights and seed give the same places.
 */
export function improve(drawing: Drawing, weights: Weights, search: Search, seed: number): void {
	const random = mulberry32(seed);
	const cost = new Cost(drawing, weights);
	const { moves, heat } = search;
	for (let n = 0; n < moves; n++) {
		const done = n / moves;
		const warmth = heat.begin * (heat.end / heat.begin) ** done;
		const move = nextMove(drawing, search, done, random);
		attempt(drawing, cost, move, (worse) => worse <= 0 || random() < Math.exp(-worse / warmth));
	}
}

/** Moves a random actor to a random place, nearer as the search goes on, or swaps two actors. */
function nextMove(
	{ actors, area }: Drawing,
	search: Search,
	done: number,
	random: () => number
): Move {
	const any = () => actors[Math.floor(random() * actors.length)];
	const [actor, other] = [any(), search.swaps > 0 && random() < search.swaps ? any() : undefined];
	if (!actor) return [];
	const { x, y } = actor;
	if (other) return [[actor, { x: other.x, y: other.y }] as const, [other, { x, y }] as const];
	const reach = search.reach.begin * (1 - done) ** 2 + search.reach.end;
	const [dx, dy] = [random() - 0.5, random() - 0.5];
	return [[actor, { x: x + dx * reach * area.w, y: y + dy * reach * area.h }]];
}

/** Makes a move, one actor after the other, and undoes it unless its cost is accepted. */
function attempt(drawing: Drawing, cost: Cost, move: Move, accepts: (worse: number) => boolean) {
	const origins = move.map(([{ x, y }]) => ({ x, y }));
	let worse = 0;
	for (const [actor, to] of move) {
		worse -= cost.around(actor);
		drawing.move(actor, to);
		worse += cost.around(actor);
	}
	if (accepts(worse)) return;
	move.forEach(([actor], i) => drawing.move(actor, origins[i] ?? actor));
}
