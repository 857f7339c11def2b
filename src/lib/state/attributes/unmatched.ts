import { among } from '#lib/case/view/LinkParts.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** What becomes of what the filter holds back. */
export const unmatched: ViewAttribute<'hidden' | 'faded'> = {
	read: (parts) => (parts.one('rest', among(new Set(['hidden']))) ? 'hidden' : 'faded'),
	write: (value) => (value === 'hidden' ? ['rest=hidden'] : [])
};
