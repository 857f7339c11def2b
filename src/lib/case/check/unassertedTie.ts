import { standingOf } from '#lib/case/evidence.ts';
import type { Rule } from './rule.ts';

/** A tie is drawn as a fact of the case: somebody has to say that it exists. */
export const unassertedTie: Rule = {
	title: 'Ties that nobody asserts',
	remedy: 'add who asserts the tie, or move its claims to the tie that they are about',
	warningsIn: (source) =>
		[...source.ties.values()]
			.filter(({ claims }) => claims.length === 0 || standingOf(claims).unasserted)
			.map(({ id, claims }) => ({
				place: `tie ${id}, claims`,
				problem:
					claims.length === 0 ? 'there are none' : 'every claim denies it or declines to comment'
			}))
};
