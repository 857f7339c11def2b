import type { Id } from '#lib/case/case.ts';
import { among } from '#lib/case/view/LinkParts.ts';
import { onePart } from '#lib/case/view/linkText.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The event whose details are told, until something else is picked. */
export const event: ViewAttribute<Id | null> = {
	read: (parts, { events }) => parts.one('event', among(events)),
	write: (id) => onePart('event', id)
};
