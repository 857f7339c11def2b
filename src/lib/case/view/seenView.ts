import type { Case, Id } from '../case.ts';
import type { Filter } from '../filter.ts';
import { filter } from './filter.ts';
import { focus } from './focus.ts';
import { LinkParts } from './LinkParts.ts';

/** The attributes of a view that decide which actors and ties are seen; a step holds only these. */
export interface SeenAttributes {
	readonly filter: Filter;
	readonly focus: Id | null;
}

/** The view in the form of a link: `tension=said-done.b&family=conflict&focus=mayor`. */
export function writeSeen(seen: SeenAttributes, source: Case): string {
	return [...filter.write(seen.filter, source), ...focus.write(seen.focus, source)].join('&');
}

/** Reads what `writeSeen` wrote, and reports the parts that the case does not know. */
export function readSeen(
	query: string,
	source: Case
): SeenAttributes & { readonly ignored: readonly string[] } {
	const parts = new LinkParts(query);
	const seen = { filter: filter.read(parts, source, []), focus: focus.read(parts, source, []) };
	return { ...seen, ignored: parts.leftOver };
}
