import type { Picks } from '#lib/scene/picks.ts';
import { among } from '../LinkParts.ts';
import { listPart } from '../linkText.ts';
import type { ViewAttribute } from './attribute.ts';

/** The actors and ties picked out. */
export const picks: ViewAttribute<Picks> = {
	read: (parts, { actors, ties }) => ({
		actors: new Set(parts.several('pick', among(actors))),
		ties: new Set(parts.several('tie', among(ties)))
	}),
	write: ({ actors, ties }) => [...listPart('pick', actors), ...listPart('tie', ties)]
};
