import { describe, expect, test } from 'vitest';
import { mutualCase } from '../../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { withoutBackground } from '#lib/case/background.ts';
import { everything, toggleOnly } from '#lib/case/choice.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { actorRows, startOf, tieLines } from './tableRows.ts';

const harbour = parseCase(smallCase());
const all = select(harbour, noFilter);
const actor = (id: string, source = harbour, shown = all) =>
	actorRows(source, shown).find((row) => row.id === id)!;
const tie = (id: string, source = harbour) => tieLines(source, all).find((row) => row.id === id)!;

describe('an actor’s row', () => {
	test('says who it is, in words', () => {
		expect(actor('mayor')).toMatchObject({
			name: 'Mayor Amal Haddad',
			kind: 'Person',
			bloc: 'Town',
			role: 'mayor',
			originals: [
				{ language: 'ar', text: 'أمل حداد' },
				{ language: 'fa', text: 'امل حداد' }
			]
		});
		expect(actor('council').role).toBe('');
	});

	test('counts its ties in view, a loop once, and those that are private alone', () => {
		expect(actor('mayor')).toMatchObject({ ties: 3, privateTies: 2 });
		expect(actor('dockers')).toMatchObject({ ties: 2, privateTies: 1 });
	});

	test('has no original script once background is off', () => {
		expect(actor('mayor', withoutBackground(harbour)).originals).toEqual([]);
	});
});

describe('a tie’s row', () => {
	test('says who does what to whom, how and how often it is told', () => {
		expect(tie('mayor-backs')).toMatchObject({
			source: 'Mayor Amal Haddad',
			verb: 'backs',
			target: 'Harbour Company',
			family: 'Support',
			arena: 'Private',
			claims: 1,
			voices: 'a clerk of the town',
			standing: 'One unnamed voice',
			places: '¶1',
			first: '2021-04~'
		});
	});

	test('says that a tie is mutual', () => {
		expect(tie('mayor-backs', mutualCase('backs')).family).toBe('Support, mutual');
	});

	test('names as voices those who say so, and marks it where somebody denies it', () => {
		expect(tie('mayor-presses')).toMatchObject({
			claims: 2,
			voices: 'the mayor',
			standing: 'Contested · One voice only'
		});
	});

	test('names each place once, and the earliest date', () => {
		const file = smallCase();
		const claims = file.ties[0]!.claims;
		claims.push({ ...claims[0]!, at: '¶4', happened: '2020' }, { ...claims[0]!, arena: 'private' });
		const rows = tieLines(parseCase(file), all);
		expect(rows[0]).toMatchObject({ places: '¶1 ¶4', first: '2020', arena: 'Both' });
	});

	test('has no date that was worked out once background is off', () => {
		expect(tie('rowers-guards').first).toBe('2021-05-02/2021-05-03');
		expect(tie('rowers-guards', withoutBackground(harbour)).first).toBeNull();
	});
});

test('only what is in view has a row, in the order of the case', () => {
	const family = toggleOnly(everything, 'conflict');
	const shown = select(harbour, { ...noFilter, choices: { ...noFilter.choices, family } });
	expect(actorRows(harbour, shown).map(({ id }) => id)).toEqual(['guards', 'rowers']);
	expect(tieLines(harbour, shown).map(({ id }) => id)).toEqual(['guards-rowers', 'rowers-guards']);
	expect(actor('guards', harbour, shown).ties).toBe(2);
});

test('dates of any precision start where their span starts', () => {
	expect(startOf('2020')).toBe(startOf('2020-01-01'));
	expect(startOf('2019-10~')).toBeLessThan(startOf('2019-10-28/2019-12-27'));
});
