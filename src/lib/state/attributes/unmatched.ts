import { among } from '#lib/case/view/LinkParts.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** What happens to actors and ties that the filter leaves out. */
export const unmatched: ViewAttribute<'hidden' | 'faded'> = {
	read: (parts) =>
		parts.one('rest', among(new Set(['faded', 'hidden']))) === 'faded' ? 'faded' : 'hidden',
	write: (value) => (value === 'faded' ? ['rest=faded'] : [])
};
