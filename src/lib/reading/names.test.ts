import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { actorCalled, indexNames, namedIn } from './names.ts';

const harbour = parseCase(smallCase());
const index = indexNames(harbour);
const named = (text: string) =>
	namedIn(index, text).map(({ actor, from, to }) => [actor, text.slice(from, to)]);

describe('the actors that a text names', () => {
	test('are found by any of their names, however it is spelled', () => {
		expect(named('Ámal Hadad and أمل حدّاد met the TOWN COUNCIL.')).toEqual([
			['mayor', 'Ámal Hadad'],
			['mayor', 'أمل حدّاد'],
			['council', 'TOWN COUNCIL']
		]);
	});

	test('are found by the surname of a person, and in a possessive', () => {
		expect(named('Haddad’s plan. The company’s reply.')).toEqual([
			['mayor', 'Haddad'],
			['company', 'company']
		]);
	});

	test('have the longer one of two names that begin alike', () => {
		expect(named('The company guards left.')).toEqual([['guards', 'company guards']]);
	});

	test('are none where a short name is only a word', () => {
		const source = {
			actors: new Map([['us', { ...harbour.actors.get('company')!, id: 'us', shortName: 'U.S.' }]])
		};
		const short = indexNames(source);
		expect(namedIn(short, 'They told us of the U.S. plan.')).toEqual([
			{ actor: 'us', from: 20, to: 24 }
		]);
	});
});

test('an actor is called by a whole name, not by a part of it', () => {
	expect(actorCalled(index, ' town  Council')).toBe('council');
	expect(actorCalled(index, 'Haddad’s')).toBe('mayor');
	expect(actorCalled(index, 'Council of towns')).toBeNull();
	expect(actorCalled(index, '…')).toBeNull();
});
