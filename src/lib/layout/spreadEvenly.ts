import type { Point } from '#lib/case/case.ts';
import type { Size } from '#lib/scene/bounds.ts';

/** How far places move towards equal spacing, from 0 (not at all) to 1 (fully). */
const evenness = 0.6;

/**
 * Places stretched to the shape of a sheet and spread over it more evenly. The order from left to right and
 * from top to bottom stays the same for every pair.
 */
export function spreadEvenly(places: readonly Point[], { w, h }: Size): Point[] {
	const across = evened(places.map(({ x }) => x));
	const down = evened(places.map(({ y }) => y));
	return places.map((_, i) => ({ x: (across[i] ?? 0.5) * w, y: (down[i] ?? 0.5) * h }));
}

/** The values spread from 0 to 1 in the same order; equal values stay equal. */
function evened(values: readonly number[]): number[] {
	const sorted = [...new Set(values)].sort((one, other) => one - other);
	const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
	if (low === high) return values.map(() => 0.5);
	const ranks = new Map(sorted.map((value, i) => [value, (i + 0.5) / sorted.length]));
	return values.map((value) => {
		const share = (value - low) / (high - low);
		return share + evenness * ((ranks.get(value) ?? share) - share);
	});
}
