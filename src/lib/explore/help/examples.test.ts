import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { examplesOf } from './examples.ts';

const found = examplesOf(parseCase(smallCase()));

test('each kind, family, basis and arena has the first example that the case offers', () => {
	expect(found.kinds.map(({ kind, actor }) => `${kind} ${actor.id}`)).toEqual([
		...['person mayor', 'state company', 'institution council', 'force guards'],
		...['militia rowers', 'crowd dockers']
	]);
	expect(found.families.map(({ family, tie }) => `${family} ${tie.id}`)).toEqual([
		...['authority company-guards', 'support mayor-backs', 'conflict guards-rowers'],
		...['pressure mayor-presses', 'contact company-mayor']
	]);
	expect(found.bases.map(({ basis, tie }) => `${basis} ${tie.id}`)).toEqual([
		...['reported company-mayor', 'attributed mayor-presses'],
		...['anonymous mayor-backs', 'analysis rowers-guards']
	]);
	expect(found.arenas.map(({ arena, claim }) => `${arena} ${claim.asserter}`)).toEqual([
		...['public mayor', 'private clerk']
	]);
});

test('the marks of the picture have examples too', () => {
	expect(found.violent?.id).toBe('guards-rowers');
	expect(found.hidden?.id).toBe('mayor-backs');
	expect(found.unnamed?.id).toBe('mayor-backs');
	expect(found.contested?.id).toBe('mayor-presses');
	expect(found.unasserted).toBeUndefined();
});

test('what a case lacks has no example', () => {
	const bare = examplesOf(parseCase({ ...smallCase(), ties: [], events: [], stories: [] }));
	expect(bare).toMatchObject({ families: [], bases: [], arenas: [] });
	expect(bare.violent).toBeUndefined();
});
