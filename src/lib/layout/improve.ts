import { mulberry32 } from './mulberry32.ts';
import { Cost } from './Cost.ts';
import type { Drawing } from './Drawing.ts';
import type { Weights } from './faults.ts';
import { anyMove } from './moves.ts';

/** How long to search, and how far moves may go. */
export interface Search {
	/** How many moves are tried for each actor and each tie. */
	readonly moves: number;
	/** By how much a move may raise the cost, at the beginning and at the end. */
	readonly heat: { readonly begin: number; readonly end: number };
	/** How far a move goes at the beginning and at the end, as a share of the area. */
	readonly reach: { readonly begin: number; readonly end: number };
}

/**
 * Moves what is in a drawing to where its faults cost least, by simulated annealing (Kirkpatrick et al.,
 * Science 1983; for drawings, Davidson and Harel, 1996). Only the seed decides the random choices. Returns
 * the cost at the end.
 */
export function improve(drawing: Drawing, weights: Weights, search: Search, seed: number): number {
	const random = mulberry32(seed);
	const cost = new Cost(drawing, weights);
	const { heat } = search;
	const moves = search.moves * (drawing.actors.length + drawing.links.length);
	for (let n = 0; n < moves; n++) {
		const done = n / moves;
		const warmth = heat.begin * (heat.end / heat.begin) ** done;
		const reach = search.reach.begin * (1 - done) ** 2 + search.reach.end;
		const move = anyMove(drawing, reach, random);
		if (!move) break;
		move.make();
		const worse = cost.update(move.actors, move.links);
		if (worse <= 0 || random() < Math.exp(-worse / warmth)) continue;
		move.unmake();
		cost.undo();
	}
	return cost.whole;
}
