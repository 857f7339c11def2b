import type { Id, Placement, Placements } from '#lib/case/case.ts';
import type { Elements } from './stepWithout.ts';

/** The placements without any place of what is gone. */
export function placementsWithout(
	{ whole, tensions, steps }: Placements,
	gone: Elements
): Placements {
	const cleared = (placement: Placement): Placement => ({
		places: without(placement.places, gone.actors),
		nameSides: without(placement.nameSides, gone.actors),
		bends: without(placement.bends, gone.ties),
		labels: without(placement.labels, gone.ties)
	});
	return placementsBy({ whole, tensions, steps }, cleared);
}

/** The placements, each changed in the same way. */
export const placementsBy = (
	{ whole, tensions, steps }: Placements,
	change: (placement: Placement) => Placement
): Placements => ({
	whole: whole && change(whole),
	tensions: mapped(tensions, change),
	steps: mapped(steps, change)
});

/** The same map if nothing of it is gone. */
export function without<T>(entries: ReadonlyMap<Id, T>, gone: ReadonlySet<Id>): ReadonlyMap<Id, T> {
	const left = [...entries].filter(([id]) => !gone.has(id));
	return left.length === entries.size ? entries : new Map(left);
}

/** Every entry, changed in the same way. */
export const mapped = <T>(
	entries: ReadonlyMap<Id, T>,
	change: (entry: T) => T
): ReadonlyMap<Id, T> => new Map([...entries].map(([id, entry]) => [id, change(entry)]));
