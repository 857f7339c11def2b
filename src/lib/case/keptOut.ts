import type { Case, Id } from './case.ts';
import { activeParts, select, withoutPart, type Filter, type FilterPart } from './filter.ts';

/**
 * The parts of a filter that keep ties out of view: those without any one of which all of these ties are shown; if
 * there is no such part, all parts together.
 */
export function partsKeepingOut(
	source: Case,
	filter: Filter,
	ties: Iterable<Id>
): { alone: boolean; parts: FilterPart[] } {
	const wanted = [...ties];
	const parts = activeParts(filter);
	const alone = parts.filter((part) => {
		const { ties: shown } = select(source, withoutPart(filter, part));
		return wanted.every((id) => shown.has(id));
	});
	return alone.length > 0 ? { alone: true, parts: alone } : { alone: false, parts };
}
