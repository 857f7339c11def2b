import type { Case, Tie } from './case.ts';
import { familyOf, isAttack, marksOf } from './evidence.ts';
import { isMutual } from './mutual.ts';
import { attack, mutual } from './vocabulary.ts';

/** The groups of the filter, which are also the groups of the legend. */
export const facets = [
	'family',
	'type',
	'standing',
	'arena',
	'basis',
	'asserter',
	'bloc',
	'kind'
] as const;
export type Facet = (typeof facets)[number];

/** The facets that ask a tie as a whole; the others ask its claims, or its actors. */
export const facetsOfTies = ['family', 'type', 'standing'] as const;
export type FacetOfTies = (typeof facetsOfTies)[number];

/** The values that a tie has in a facet: what is an attack or mutual is one of its family, too. */
export const valuesOfTie: Record<FacetOfTies, (source: Case, tie: Tie) => readonly string[]> = {
	family: (source, tie) => [
		familyOf(source, tie),
		...(isAttack(source, tie) ? [attack] : []),
		...(isMutual(source, tie) ? [mutual] : [])
	],
	type: (_, { type }) => [type],
	standing: (_, tie) => marksOf(tie)
};
