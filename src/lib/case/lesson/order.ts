/**
 * A number for a text, from 0 to 2³² − 1: the same on every device (FNV-1a by Fowler, Noll and Vo,
 * public domain, over UTF-16 units).
 */
export function fingerprint(text: string): number {
	let hash = 0x811c9dc5;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	}
	return hash;
}

/** The entries in an order that reveals nothing, but is the same for the same salt on every device. */
export function mixed(entries: readonly string[], salt: string): string[] {
	// The last letters of a text hardly affect the upper bits; a second hash spreads them.
	const rank = (entry: string) => fingerprint(`${fingerprint(`${salt}\n${entry}`)}`);
	return [...entries].sort((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
