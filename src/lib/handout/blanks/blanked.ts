import type { Asserter, Case, Claim, Tie } from '#lib/case/case.ts';
import { handoutWords } from '#lib/words/handout.ts';
import type { Blank } from './blank.ts';
import { namesOf, redact } from './redact.ts';

/**
 * The case as a worksheet shows it: a number stands wherever a name or verb is that is asked for, in pictures,
 * in sentences and in evidence.
 */
export function blanked(source: Case, blanks: readonly Blank[]): Case {
	const [actors, tieTypes] = [new Map(source.actors), new Map(source.tieTypes)];
	for (const { kind, number, tie, actor: whose } of blanks) {
		const mark = handoutWords.number(number);
		const actor = actors.get(whose ?? '');
		const type = kind === 'verb' ? tieTypes.get(source.ties.get(tie)?.type ?? '') : undefined;
		if (actor) actors.set(actor.id, { ...actor, name: mark, shortName: mark, aliases: [] });
		if (type) tieTypes.set(type.id, { ...type, label: mark, reverse: mark });
	}
	const cleared = clearing(source, blanks);
	const ties = [...source.ties].map(([id, tie]): [string, Tie] => [
		id,
		{ ...tie, claims: tie.claims.map(cleared.claim) }
	]);
	const asserters = new Map([...source.asserters].map(([id, one]) => [id, cleared.asserter(one)]));
	return { ...source, actors, tieTypes, ties: new Map(ties), asserters };
}

/** Takes every answer out of a text. */
function clearing(source: Case, blanks: readonly Blank[]) {
	const clear = (text: string): string =>
		blanks.reduce(
			(left, blank) => redact(left, answersTo(source, blank), handoutWords.number(blank.number)),
			text
		);
	return {
		claim: (claim: Claim): Claim => ({
			...claim,
			summary: clear(claim.summary),
			...(claim.hedge === undefined ? {} : { hedge: clear(claim.hedge) })
		}),
		asserter: (asserter: Asserter): Asserter => ({ ...asserter, name: clear(asserter.name) })
	};
}

/** The words that an answer may have in a text; a direction has none. */
function answersTo(source: Case, { kind, tie, actor: whose }: Blank): string[] {
	const actor = source.actors.get(whose ?? '');
	if (actor) return namesOf(actor);
	const type = source.tieTypes.get(source.ties.get(tie)?.type ?? '');
	return kind === 'verb' && type ? [type.label] : [];
}
