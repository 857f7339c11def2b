import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../../tests/fixtures/cited-case.ts';
import type { CaseFileInput } from '../../../../tests/fixtures/small-case.ts';
import { proposeFor } from './propose.ts';

/** The proposals for a step of the case; `quay` and `hall` show all ties but differ in their frame. */
function proposedAt(id: string, file: CaseFileInput = citedCase()) {
	const source = parseCase(file);
	return proposeFor(
		source,
		source.story.find((step) => step.id === id)!
	);
}

test('the predictions proposed are about ties between the actors framed', () => {
	expect(proposedAt('quay')).toEqual([
		{ tie: 'rowers-dockers', hides: 'arena' },
		{ tie: 'dockers-dockers', hides: 'asserter' },
		{ tie: 'guards-rowers', hides: 'type' }
	]);
	expect(proposedAt('hall')).toEqual([
		{ tie: 'mayor-presses', hides: 'arena' },
		{ tie: 'company-guards', hides: 'asserter' },
		{ tie: 'company-mayor', hides: 'type' }
	]);
});

test('of two ties between the same actors, the one that somebody denies is asked about first', () => {
	const file = citedCase();
	const [presses, , meets] = file.ties;
	meets!.claims.push(
		...presses!.claims.splice(1).map((claim) => ({ ...claim, arena: 'private' as const }))
	);
	expect(proposedAt('hall', file)[0]).toEqual({ tie: 'company-mayor', hides: 'arena' });
});
