import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { withoutBackground } from './background.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const bare = withoutBackground(harbour);

test('names, script and notes from elsewhere go; what the source says of the actor stays', () => {
	const mayor = harbour.actors.get('mayor')!;
	expect(mayor.background).toBeDefined();
	expect(bare.actors.get('mayor')).toEqual({ ...mayor, background: undefined });
});

test('dates that were worked out go; those of the source stay', () => {
	const [claim] = harbour.ties.get('rowers-guards')!.claims;
	expect(claim?.happened).toBeDefined();
	expect(bare.ties.get('rowers-guards')!.claims).toEqual([
		{ ...claim, happened: undefined, known: undefined }
	]);
	expect(bare.ties.get('guards-rowers')!.claims[0]?.happened).toBe('2021-05-03');
});

test('of a tie with both kinds of dates, the claims with a date of the source stay as they were', () => {
	const file = smallCase();
	file.ties[0]!.claims[1]!.datesFrom = 'background';
	file.ties[0]!.claims[1]!.known = '2021-05-06';
	const mixed = parseCase(file);
	const [kept, bared] = withoutBackground(mixed).ties.get('mayor-presses')!.claims;
	expect(kept).toBe(mixed.ties.get('mayor-presses')!.claims[0]);
	expect(bared).toMatchObject({ stance: 'denies', known: undefined });
});

test('events that only such dates place go', () => {
	const file = smallCase();
	file.events![0]!.datesFrom = 'background';
	expect([...withoutBackground(parseCase(file)).events.keys()]).toEqual(['vote']);
});

test('what has no background stays the very same', () => {
	expect(bare.actors.get('council')).toBe(harbour.actors.get('council'));
	expect(bare.ties.get('mayor-presses')).toBe(harbour.ties.get('mayor-presses'));
	expect(bare.events.get('vote')).toBe(harbour.events.get('vote'));
	expect(bare.layout).toBe(harbour.layout);
	expect(bare.story).toBe(harbour.story);
});

test('order stays, and the whole case is left as it was', () => {
	expect([...bare.actors.keys()]).toEqual([...harbour.actors.keys()]);
	expect([...bare.ties.keys()]).toEqual([...harbour.ties.keys()]);
	expect(harbour).toEqual(parseCase(smallCase()));
});
