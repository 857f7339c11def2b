import { expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { mutualTwice } from './mutualTwice.ts';

function warningsWith(mutual: boolean, type: string) {
	const file = smallCase();
	for (const each of file.tieTypes) each.mutual = mutual;
	file.ties.push({ id: 'back', source: 'company', target: 'mayor', type, claims: [] });
	return mutualTwice.warningsIn(parseCase(file));
}

test('a mutual tie that comes back is warned of, and no other', () => {
	expect(warningsWith(true, 'backs')).toEqual(
		[
			// The two blows of the small case.
			{
				place: 'tie rowers-guards',
				problem: 'the tie guards-rowers has the same type and the same two actors'
			},
			{
				place: 'tie back',
				problem: 'the tie mayor-backs has the same type and the same two actors'
			}
		].sort((one, other) => (one.place < other.place ? -1 : 1))
	);
	expect(warningsWith(true, 'commands').map(({ place }) => place)).toEqual(['tie rowers-guards']);
	expect(warningsWith(false, 'backs')).toEqual([]);
});
