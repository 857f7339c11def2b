import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { voicesInWords } from './voicesInWords.ts';

const file = smallCase();
file.asserters.push({ id: 'councillor', name: 'a councillor', actor: 'council' });
const [spoken] = file.ties[0]!.claims;
file.ties[0]!.claims.push({ ...spoken!, asserter: 'councillor', basis: 'anonymous' });
const harbour = parseCase(file);
const said = (...ids: string[]) =>
	voicesInWords(harbour, new Set(ids)).map((text) => text.replace(/[\u2066-\u2069]/g, ''));

test('voices are told by what they have in common, where all of those are meant', () => {
	expect(said('mayor', 'councillor')).toEqual(['Voices of Town']);
	expect(said('clerk', 'councillor', 'company')).toEqual(['Unnamed voices', 'the company']);
});

test('others are told by name, also the only one of its bloc', () => {
	expect(said('company')).toEqual(['the company']);
	expect(said('mayor', 'clerk')).toEqual(['the mayor', 'a clerk of the town']);
});

test('none is told twice', () => {
	const all = said('mayor', 'gazette', 'company', 'clerk', 'councillor');
	expect(all).toEqual(['Named voices', 'Unnamed voices']);
});
