import type { View } from './View.svelte.ts';
import { toQuery } from './viewLink.ts';

/** The address that opens exactly this view; null for a case that the site does not have. */
export function linkTo({ document, linked }: View): string | null {
	const { siteLink } = document;
	return siteLink === null ? null : addressOf(joined(siteLink, toQuery(linked, document.current)));
}

/** The address of this view with its whole case in it, as the part of an address that packs it. */
export const linkWithCase = ({ document, linked }: View, packed: string): string =>
	addressOf(joined(packed, toQuery(linked, document.current)));

const joined = (...parts: readonly string[]) => parts.filter(Boolean).join('&');

const addressOf = (query: string) => location.origin + location.pathname + (query && `#${query}`);
