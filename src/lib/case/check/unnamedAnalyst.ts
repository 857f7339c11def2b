import type { Asserter, Case, Id } from '#lib/case/case.ts';
import { isEnglish } from './english.ts';
import { claimsIn, type Rule } from './rule.ts';

/**
 * The name of somebody who is described and not named: it begins with “a” or “some”, or it ends in a word without
 * a capital letter, as in “U.S. officials”. With “the” in front it means one whom the case knows.
 */
const description = /^(?:an?|some|several) |^(?![Tt]he ).*(?:^| )\p{Ll}+$/u;
/** What a name or a note says of somebody who is not named. */
const withheld = /\b(?:un|not (?:\p{L}+ ){0,2})named\b|\banonym/iu;

/** Analysis is the reading of a named expert: of an unnamed one, nobody can judge how much it is worth. */
export const unnamedAnalyst: Rule = {
	title: 'Analysis by somebody who is not named',
	remedy: 'make the basis `anonymous`, or name the expert',
	warningsIn(source) {
		const unnamed = unnamedIn(source);
		return claimsIn(source)
			.filter(({ claim }) => claim.basis === 'analysis' && unnamed.has(claim.asserter))
			.map(({ claim, place }) => ({
				place: `${place}, basis`,
				problem: `"${source.asserters.get(claim.asserter)?.name}" is not named`
			}));
	}
};

/** The asserters with an anonymous claim, and those whose name or note says that they are unnamed. */
function unnamedIn(source: Case): ReadonlySet<Id> {
	const anonymous = claimsIn(source)
		.filter(({ claim }) => claim.basis === 'anonymous')
		.map(({ claim }) => claim.asserter);
	const described = [...source.asserters.values()].filter(isDescribed).map(({ id }) => id);
	return new Set([...anonymous, ...(isEnglish(source) ? described : [])]);
}

const isDescribed = ({ name, note = '' }: Asserter) =>
	description.test(name) || withheld.test(`${name}\n${note}`);
