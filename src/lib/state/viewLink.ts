import type { Case, Id } from '#lib/case/case.ts';
import type { Filter } from '#lib/case/filter.ts';
import type { Picks } from '#lib/scene/picks.ts';
import { filterParts, readFilter } from './filterLink.ts';
import { among, LinkParts } from './LinkParts.ts';
import { listPart, onePart } from './linkText.ts';
import type { Arranged } from '#lib/case/arranged.ts';

/** As a network drawn, or as tables that say the same. */
export type Surface = 'picture' | 'tables';

/** What of a view a link carries. */
export interface LinkedView {
	readonly filter: Filter;
	readonly unmatched: 'hidden' | 'faded';
	readonly background: boolean;
	readonly surface: Surface;
	readonly focus: Id | null;
	/** The step of the story whose actors and ties alone are shown. */
	readonly step: Id | null;
	readonly picks: Picks;
	readonly arranged: Arranged | null;
}

/** What a link says of a case, and what it says that the case does not know. */
export interface Reading {
	readonly view: LinkedView;
	readonly ignored: readonly string[];
	readonly tooLong: boolean;
}

/** No link is longer than this many characters, and none that is longer is read. */
export const longestLink = 8000;

/**
 * A view as the readable part of a link: `tension=said-done.b&family=conflict&focus=mayor`. What is as the
 * case opens is left out; so is, from the end on, what would make the link too long.
 */
export function toQuery(view: LinkedView, source: Case): string {
	const { filter, unmatched, background, surface, focus, step, picks, arranged } = view;
	const parts = [
		...filterParts(filter, source),
		...(unmatched === 'hidden' ? ['rest=hidden'] : []),
		...(background ? [] : ['bare']),
		...(surface === 'tables' ? ['tables'] : []),
		...onePart('layout', arranged?.layout),
		...onePart('centre', arranged?.centre),
		...onePart('seed', arranged?.seed.toString()),
		...onePart('focus', focus),
		...onePart('step', step),
		...listPart('pick', picks.actors),
		...listPart('tie', picks.ties)
	];
	let length = 0;
	return parts.filter((part) => (length += part.length + 1) <= longestLink).join('&');
}

/** Reads what `toQuery` wrote. Of any other text it takes what it knows; the rest is as the case opens. */
export function fromQuery(query: string, source: Case, layouts: readonly string[]): Reading {
	const tooLong = query.length > longestLink;
	const parts = new LinkParts(tooLong ? '' : query);
	const readActor = among(source.actors);
	const view: LinkedView = {
		filter: readFilter(parts, source),
		unmatched: parts.one('rest', among(new Set(['hidden']))) ? 'hidden' : 'faded',
		background: !parts.flag('bare'),
		surface: parts.flag('tables') ? 'tables' : 'picture',
		focus: parts.one('focus', readActor),
		step: parts.one('step', among(new Set(source.story.map(({ id }) => id)))),
		picks: {
			actors: new Set(parts.several('pick', readActor)),
			ties: new Set(parts.several('tie', among(source.ties)))
		},
		arranged: readArranged(parts, source, layouts)
	};
	return { view, ignored: parts.leftOver, tooLong };
}

function readArranged(parts: LinkParts, source: Case, layouts: readonly string[]): Arranged | null {
	const layout = parts.one('layout', among(new Set(layouts)));
	const centre = parts.one('centre', among(source.actors));
	const seed = parts.one('seed', (text) => (/^\d{1,9}$/.test(text) ? Number(text) : null));
	return layout === null ? null : { layout, centre, seed: seed ?? 1 };
}
