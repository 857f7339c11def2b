/**
 * The entries that a list has room for, and those that have to share one of its places: the ones with the smallest
 * number. A list that fits stays as it is.
 */
export function mostOf<T>(
	entries: readonly T[],
	numberOf: (entry: T) => number,
	room: number
): { kept: readonly T[]; rare: readonly T[] } {
	if (entries.length <= room) return { kept: entries, rare: [] };
	const ranked = [...entries].sort((one, other) => numberOf(other) - numberOf(one));
	const rare = new Set(ranked.slice(room - 1));
	return { kept: entries.filter((entry) => !rare.has(entry)), rare: [...rare] };
}
