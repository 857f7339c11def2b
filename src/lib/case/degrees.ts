import type { Id, Tie } from './case.ts';

/** How many of these ties each actor has. A loop counts once; actors without ties are left out. */
export function degreesOf(ties: Iterable<Tie>): ReadonlyMap<Id, number> {
	const degrees = new Map<Id, number>();
	for (const { source, target } of ties) {
		for (const end of new Set([source, target])) degrees.set(end, (degrees.get(end) ?? 0) + 1);
	}
	return degrees;
}
