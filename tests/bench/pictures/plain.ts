import type { Case, Id, Point } from '../../../src/lib/case/case.ts';
import type { Shown } from '../../../src/lib/case/filter.ts';
import { arrange } from '../../../src/lib/layout/arrange.ts';
import { arrangementOf } from '../../../src/lib/layout/arrangementOf.ts';
import type { Scene } from '../../../src/lib/scene/scene.ts';

/** Where plain cose-bilkent puts the actors shown, with the boxes that they have in a scene. */
export function plainPlaces(source: Case, scene: Scene, { actors, ties }: Shown): Map<Id, Point> {
	const kept = <T>(all: ReadonlyMap<Id, T>, some: { has: (id: Id) => boolean }) =>
		new Map([...all].filter(([id]) => some.has(id)));
	const part = { ...source, actors: kept(source.actors, actors), ties: kept(source.ties, ties) };
	const nodes = kept(scene.nodes, actors);
	const options = { layout: 'cose-bilkent', centre: null, seed: 1 } as const;
	return arrange(arrangementOf(part, { ...scene, nodes }, options));
}
