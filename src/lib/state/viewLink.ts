import type { Case } from '#lib/case/case.ts';
import { attributeIds, attributes, type LinkedView } from './attributes/attributes.ts';
import { LinkParts } from '#lib/case/view/LinkParts.ts';

export type { LinkedView } from './attributes/attributes.ts';

/** The view that a link describes, and the parts of the link that the case does not know. */
export interface Reading {
	readonly view: LinkedView;
	readonly ignored: readonly string[];
	readonly tooLong: boolean;
}

/** Maximum length of a link, in characters; longer links are neither written nor read. */
export const longestLink = 8000;

/**
 * A view as the readable part of a link: `tension=said-done.b&family=conflict&focus=mayor`. Values with which
 * the case opens are left out; so are the last parts, if the link would be too long.
 */
export function toQuery(view: LinkedView, source: Case): string {
	let length = 0;
	return partsOf(view, source)
		.filter((part) => (length += part.length + 1) <= longestLink)
		.join('&');
}

/** Whether a link can hold all of a view. */
export const fitsInLink = (view: LinkedView, source: Case): boolean =>
	partsOf(view, source).join('&').length < longestLink;

function partsOf(view: LinkedView, source: Case): string[] {
	const written = <Id extends keyof LinkedView>(id: Id) => attributes[id].write(view[id], source);
	return attributeIds.flatMap(written);
}

/**
 * Reads what `toQuery` wrote. From any other text it takes the parts it knows; the rest is as the case opens.
 */
export function fromQuery(query: string, source: Case, layouts: readonly string[]): Reading {
	const tooLong = query.length > longestLink;
	const parts = new LinkParts(tooLong ? '' : query);
	const read = attributeIds.map((id) => [id, attributes[id].read(parts, source, layouts)]);
	const view = Object.fromEntries(read) as LinkedView;
	return { view, ignored: parts.leftOver, tooLong };
}

/** The view with which a case opens. */
export const openingView = (source: Case): LinkedView => fromQuery('', source, []).view;
