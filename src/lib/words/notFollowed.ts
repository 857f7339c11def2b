import { words } from './words.ts';

/** How many pieces of a link are named, and up to how many characters of each, because a link may hold anything. */
const [most, longest] = [6, 40];

/** Says which pieces of a link were not followed; nothing if all were. */
export function notFollowedInWords(pieces: readonly string[]): string[] {
	if (pieces.length === 0) return [];
	const names = pieces.slice(0, most).map((name) => name.slice(0, longest));
	return [words.link.ignored(names, pieces.length - names.length)];
}
