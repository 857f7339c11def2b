import type { Id } from '../case.ts';

/** The parts of a step with a tie in the part at an index; one beyond the last makes a new part. */
export function regroup(
	parts: readonly (readonly Id[])[],
	tie: Id,
	place: number
): readonly (readonly Id[])[] {
	const without = parts.map((part) => part.filter((id) => id !== tie));
	const target = [...(without[place] ?? []), tie];
	const changed = place < parts.length ? without.toSpliced(place, 1, target) : [...without, target];
	return changed.filter((part) => part.length > 0);
}
