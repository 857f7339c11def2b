import type { Element } from '#lib/case/story/apart.ts';
import type { Picks } from '#lib/scene/picks.ts';

/** What is picked, one by one. */
export const elementsOf = ({ actors, ties }: Picks): readonly Element[] => [
	...[...actors].map((id): Element => ({ kind: 'actor', id })),
	...[...ties].map((id): Element => ({ kind: 'tie', id }))
];
