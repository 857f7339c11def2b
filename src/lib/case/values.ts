import type { Case } from './case.ts';
import type { Facet } from './filter.ts';
import { actorKinds, arenas, bases, families } from './vocabulary.ts';

/** The values that each facet can take in a case. */
export function valuesOf(source: Case): Readonly<Record<Facet, ReadonlySet<string>>> {
	return {
		family: new Set(families),
		type: new Set(source.tieTypes.keys()),
		arena: new Set(arenas),
		basis: new Set(bases),
		asserter: new Set(source.asserters.keys()),
		bloc: new Set(source.blocs.keys()),
		kind: new Set(actorKinds)
	};
}
