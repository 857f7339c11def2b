import type { Case, Tie } from '#lib/case/case.ts';
import { withPart } from '#lib/case/withPart.ts';
import { tieTitle } from './tieTitle.ts';

/**
 * The case after an edit, in which a claim whose words were still exactly the sentence of its tie, as the program
 * writes it, says what the tie says now. Whatever a person wrote stays. The same object if no such claim is there.
 */
export function sentencesKept(before: Case, after: Case): Case {
	const changed = [...after.ties.values()].flatMap((tie) => {
		const was = before.ties.get(tie.id);
		if (!was || !isRetold(before, after, was, tie)) return [];
		const next = retold(tie, tieTitle(before, was), tieTitle(after, tie));
		return next === tie ? [] : [[tie.id, next] as const];
	});
	return changed.length === 0 ? after : { ...after, ties: new Map([...after.ties, ...changed]) };
}

function retold(tie: Tie, from: string, to: string): Tie {
	const claims = tie.claims.map((claim) =>
		claim.summary === from ? { ...claim, summary: to } : claim
	);
	return withPart(tie, { claims });
}

/** Whether any of what a sentence is made of is another object: of thousands of ties, few are. */
const isRetold = (before: Case, after: Case, was: Tie, tie: Tie): boolean =>
	was !== tie ||
	before.tieTypes.get(was.type) !== after.tieTypes.get(tie.type) ||
	before.actors.get(was.source) !== after.actors.get(tie.source) ||
	before.actors.get(was.target) !== after.actors.get(tie.target);
