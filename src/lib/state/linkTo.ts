import type { View } from './View.svelte.ts';
import { toQuery } from './viewLink.ts';

/** The address that opens exactly this view; null for a case that no link can open. */
export function linkTo({ document, linked }: View): string | null {
	if (!document.linkable) return null;
	const query = toQuery(linked, document.current);
	return location.origin + location.pathname + (query && `#${query}`);
}
