/** The entry with these parts replaced; the same object if none of them differs from its own. */
export function withPart<T extends object>(entry: T, part: Partial<NoInfer<T>>): T {
	const differs = Object.entries(part).some(
		([key, value]) => JSON.stringify(entry[key as keyof T]) !== JSON.stringify(value)
	);
	return differs ? { ...entry, ...part } : entry;
}
