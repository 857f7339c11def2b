import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../../tests/fixtures/cited-case.ts';
import { blanksOn } from './blanksOn.ts';

/** What is asked about the attack on a sheet whose other sentence rests on this summary. */
function askedBeside(summary: string) {
	const file = citedCase();
	file.ties.find(({ id }) => id === 'company-guards')!.claims[0]!.summary = summary;
	const source = parseCase(file);
	const told = ['guards-rowers', 'company-guards'].map((id) => ({
		tie: source.ties.get(id)!,
		cited: [0]
	}));
	const [blanks = []] = blanksOn(source, [{ step: source.story[0]!, told, asked: [] }], 'a');
	return blanks.find(({ tie }) => tie === 'guards-rowers')?.kind;
}

test('a verb that the evidence on a sheet gives away, in any form, is not asked for', () => {
	expect(askedBeside('Pays them.')).toBe('verb');
	expect(askedBeside('Pays for attacks.')).not.toBe('verb');
});
