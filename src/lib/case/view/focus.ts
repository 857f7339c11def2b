import type { Id } from '#lib/case/case.ts';
import { among } from './LinkParts.ts';
import { onePart } from './linkText.ts';
import type { ViewAttribute } from './attribute.ts';

/** The actor whose neighbourhood is shown, without anything else. */
export const focus: ViewAttribute<Id | null> = {
	read: (parts, { actors }) => parts.one('focus', among(actors)),
	write: (actor) => onePart('focus', actor)
};
