import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim, Tie } from '../src/lib/case/case.ts';
import { parseCaseText } from '../src/lib/case/parse.ts';

/** The rules of docs/coding.md that a program can check. */
const file = new URL('../data/us-iraq-2020.json', import.meta.url);
const source = parseCaseText(readFileSync(file, 'utf8'));
const claims = [...source.ties.values()].flatMap((tie) =>
	tie.claims.map((claim) => ({ ...claim, where: `${tie.id} ${claim.at}` }))
);
const voiceOf = ({ asserter }: Claim) => source.asserters.get(asserter);
const isUnnamed = (claim: Claim) => voiceOf(claim)?.note?.startsWith('Unnamed') ?? false;
const isExpert = (claim: Claim) =>
	!isUnnamed(claim) && source.actors.get(voiceOf(claim)?.actor ?? '')?.kind === 'voice';

/** The basis that follows from who the asserter is. */
function basisOf(claim: Claim) {
	if (claim.asserter === claim.source) return 'reported';
	if (isUnnamed(claim)) return 'anonymous';
	return isExpert(claim) ? 'analysis' : 'attributed';
}

describe('the built-in case, by the rules of coding', () => {
	test('gives each claim the basis that its voice has', () => {
		expect(claims.filter((claim) => claim.basis !== basisOf(claim))).toEqual([]);
	});

	test('says when an act became known where it became known by the article, and nowhere else', () => {
		const published = source.sources.get('time')?.published;
		const byArticle = ({ arena, basis }: Claim) =>
			arena === 'private' || basis === 'anonymous' || basis === 'analysis';
		const dayOfAct = ({ happened, datesFrom }: Claim) => happened && datesFrom === 'source';
		const due = (claim: Claim) => (byArticle(claim) && !dayOfAct(claim) ? published : undefined);
		expect(claims.filter((claim) => claim.known !== due(claim))).toEqual([]);
	});

	test('draws no tie that nobody asserts', () => {
		const drawn = [...source.ties.values()];
		const asserted = (tie: Tie) => tie.claims.some(({ stance }) => stance === 'asserts');
		expect(drawn.filter((tie) => !asserted(tie))).toEqual([]);
	});

	test('uses every type, and lets every actor take part', () => {
		const ties = [...source.ties.values()];
		const used = new Set(ties.map(({ type }) => type));
		expect([...source.tieTypes.keys()].filter((id) => !used.has(id))).toEqual([]);
		const ends = new Set(ties.flatMap((tie) => [tie.source, tie.target]));
		expect([...source.actors.keys()].filter((id) => !ends.has(id))).toEqual([]);
	});
});
