import type { Case, Tie } from '#lib/case/case.ts';
import { isEnglish } from './english.ts';
import { claimsIn, type Rule } from './rule.ts';

/** What follows words that take back less than the line says: “does not say when”. */
const besides = ' (?:why|when|where|how|what)\\b';
/** Words by which a summary takes back who did it, to whom, or that it was done at all. */
const retractions = [
	// “not Iran itself”
	/\bnot\b[^.;:]*\b(?:it|him|her|them)sel(?:f|ves)\b/,
	// “names no attacker”
	/\b(?:names?|named|naming|identif(?:y|ies|ied|ying)|blames?|blamed) (?:no|nobody|none|neither)\b/,
	// “no group is named”, “nobody was blamed”
	/\b(?:nobody|none|no(?: \p{L}+){1,2}) (?:is|are|was|were) (?:named|identified|blamed)\b/u,
	// “does not say who fired”, “was not identified”
	/(?:\bnot|n['’]t) (?:been )?(?:say|said|tell|told|know|known|named?|identify|identified|clear)\b/,
	// “who fired is left open”, “remains unclear”
	/\b(?:leaves?|left|remains?|remained|is|are|was|were) (?:open|unnamed|unknown|unclear|unidentified)\b/
].map(({ source }) => new RegExp(`${source}(?!${besides})`, 'iu'));

/** An actor whose name says already that the source leaves it open: “Unnamed attackers”. */
const leftOpen = /\b(?:unnamed|unknown|unidentified)\b/i;

/** Whoever sees a blow drawn believes that this one struck that one; a summary that takes it back is not seen. */
export const takenBack: Rule = {
	title: 'Blows that their own summary takes back',
	remedy:
		'let the tie start and end at whom the source names, or at “Unnamed …”, or choose a type that is not violent',
	warningsIn(source) {
		if (!isEnglish(source)) return [];
		return claimsIn(source)
			.filter(({ tie, claim }) => claim.stance === 'asserts' && isPlainBlow(source, tie))
			.flatMap(({ claim, place }) =>
				(['summary', 'hedge'] as const).flatMap((field) => {
					const words = retractionIn(claim[field] ?? '');
					return words === undefined ? [] : [warningOn(`${place}, ${field}`, words)];
				})
			);
	}
};

/** The words that take it back, if any. */
const retractionIn = (text: string): string | undefined =>
	retractions.map((each) => each.exec(text)?.[0]).find((words) => words !== undefined);

/** Whether a tie is violent and names both who struck and who was struck. */
const isPlainBlow = (source: Case, { type, ...tie }: Tie) =>
	source.tieTypes.get(type)?.violent === true &&
	![tie.source, tie.target].some((id) => leftOpen.test(source.actors.get(id)?.name ?? ''));

const warningOn = (place: string, words: string) => ({
	place,
	problem: `"${words}" takes back what the line says`
});
