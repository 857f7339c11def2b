import { describe, expect, test } from 'vitest';
import { mutualCase } from '../../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { readingOrderOf } from '#lib/case/readingOrder.ts';
import { outlineOf } from '#lib/case/outline.ts';
import { walkName } from './walkName.ts';

const harbour = parseCase(smallCase());
const shown = select(harbour, noFilter);
const readingOrder = readingOrderOf(harbour, shown);
const name = (actor: string, tie: string | null = null) =>
	walkName(harbour, readingOrder, { actor, tie });

describe('what is said of a stop', () => {
	test('of an actor: who, what, on which side, its ties, and the place in the list', () => {
		expect(name('company')).toBe(
			'Harbour Company, state, Port company. 5 ties: 1 supporting, 0 in conflict. 3 of 6.'
		);
		expect(name('guards')).toBe(
			'Company guards, armed forces, Port company. 3 ties: 0 supporting, 2 in conflict. 4 of 6.'
		);
	});

	test('of a tie: the sentence, the family, the arena, what it rests on, and the place', () => {
		expect(name('company', 'company-guards')).toBe(
			'Harbour Company commands Company guards. Authority, public, 1 claim. 1 of 5.'
		);
	});

	test('that a tie rests on one unnamed voice, or is contested', () => {
		expect(name('company', 'mayor-backs')).toBe(
			'Mayor Amal Haddad backs Harbour Company. Support, private, 1 claim, one unnamed voice. 2 of 5.'
		);
		expect(name('mayor', 'mayor-presses')).toContain('Pressure, public, 2 claims, contested.');
		expect(name('dockers', 'dockers-dockers')).toContain('The dockers presses itself.');
	});

	test('that a tie is mutual, which is told from its source whoever the walk comes from', () => {
		const mutual = mutualCase('commands');
		expect(walkName(mutual, readingOrder, { actor: 'guards', tie: 'company-guards' })).toContain(
			'Harbour Company commands Company guards. Authority, mutual, public, 1 claim.'
		);
	});

	test('never says where it lies in the picture', () => {
		const moved = parseCase({ ...smallCase(), layout: [{ actor: 'company', x: 7777, y: 5 }] });
		expect(walkName(moved, readingOrder, { actor: 'company', tie: null })).toBe(name('company'));
	});
});

test('the walk takes the actors in the order of the outline', () => {
	const listed = outlineOf(harbour, readingOrder).flatMap(({ actors }) => actors);
	expect(readingOrder.actors).toEqual(listed.map(({ actor }) => actor.id));
});
