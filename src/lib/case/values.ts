import type { Case } from './case.ts';
import type { Facet } from './facets.ts';
import { actorKinds, arenas, attack, bases, families, mutual, standings } from './vocabulary.ts';

/** The values that each facet can take in a case. */
export function valuesOf(source: Case): Readonly<Record<Facet, ReadonlySet<string>>> {
	return {
		family: new Set([...families, attack, mutual]),
		type: new Set(source.tieTypes.keys()),
		standing: new Set(standings),
		arena: new Set(arenas),
		basis: new Set(bases),
		asserter: new Set(source.asserters.keys()),
		bloc: new Set(source.blocs.keys()),
		kind: new Set(actorKinds)
	};
}
