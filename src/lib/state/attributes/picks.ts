import type { Picks } from '#lib/scene/picks.ts';
import { among } from '#lib/case/view/LinkParts.ts';
import { listPart } from '#lib/case/view/linkText.ts';
import type { ViewAttribute } from '#lib/case/view/attribute.ts';

/** The actors and ties that are picked. */
export const picks: ViewAttribute<Picks> = {
	read: (parts, { actors, ties }) => ({
		actors: new Set(parts.several('pick', among(actors))),
		ties: new Set(parts.several('tie', among(ties)))
	}),
	write: ({ actors, ties }) => [...listPart('pick', actors), ...listPart('tie', ties)]
};
