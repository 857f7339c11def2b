/** The entries by their keys, each group in the order of the entries; an entry may have several keys. */
export function grouped<Key, Entry>(
	entries: Iterable<Entry>,
	keysOf: (entry: Entry) => Iterable<Key>
): ReadonlyMap<Key, readonly Entry[]> {
	const groups = new Map<Key, Entry[]>();
	for (const entry of entries)
		for (const key of new Set(keysOf(entry))) {
			const group = groups.get(key);
			if (group) group.push(entry);
			else groups.set(key, [entry]);
		}
	return groups;
}
