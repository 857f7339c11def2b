import type { View } from './View.svelte.ts';
import { toQuery } from './viewLink.ts';

/** The address that opens exactly this view; null for a case that no link can open. */
export function linkTo({ document, linked }: View): string | null {
	return document.linkable ? addressOf(toQuery(linked, document.current)) : null;
}

/** The address of this view with its whole case in it, as the part of an address that packs it. */
export const linkWithCase = ({ document, linked }: View, packed: string): string =>
	addressOf([packed, toQuery(linked, document.current)].filter(Boolean).join('&'));

const addressOf = (query: string) => location.origin + location.pathname + (query && `#${query}`);
