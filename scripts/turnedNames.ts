import type { Placement } from '../src/lib/case/case.ts';
import { nameSides } from '../src/lib/case/vocabulary.ts';

/**
 * A placement with each name in turn on the side of its shape that costs least. On the sheet where a placement
 * was searched all may be well, while on a stage of another shape a line ends at a name.
 */
export function withNamesTurned(from: Placement, costOf: (one: Placement) => number): Placement {
	let best = { placement: from, cost: costOf(from) };
	for (const actor of from.places.keys()) {
		for (const side of nameSides) {
			const turned = new Map(best.placement.nameSides).set(actor, side);
			const placement = { ...best.placement, nameSides: turned };
			const cost = costOf(placement);
			if (cost < best.cost) best = { placement, cost };
		}
	}
	return best.placement;
}
