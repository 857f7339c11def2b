import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { copiesOf, duplicateElements } from './duplicateElements.ts';
import { mergeActors } from './mergeActors.ts';
import { moveToBloc } from './moveToBloc.ts';

const harbour = parseCase(smallCase());
const these = (actors: string[], ties: string[] = []) => ({
	actors: new Set(actors),
	ties: new Set(ties)
});
const duplicate = (actors: string[], ties: string[] = []) =>
	duplicateElements(these(actors, ties), new Map([['mayor', { x: 5, y: 6 }]]));

describe('a copy', () => {
	test('of an actor stands where it is put, without its ties, under a name of its own', () => {
		const after = duplicate(['mayor']).apply(harbour);
		const { background, ...mayor } = harbour.actors.get('mayor')!;
		expect(background).toBeDefined();
		expect(after.actors.get('mayor-2')).toEqual({
			...mayor,
			id: 'mayor-2',
			name: 'Mayor Amal Haddad 2',
			shortName: 'Haddad 2',
			aliases: []
		});
		expect(after.layout.get('mayor-2')).toEqual({ x: 5, y: 6 });
		expect(after.ties).toEqual(harbour.ties);
		expect(duplicate(['mayor']).apply(after).actors.get('mayor-3')?.shortName).toBe('Haddad 3');
	});

	test('of a tie joins the same two actors, with the same claims', () => {
		const after = duplicate([], ['mayor-backs']).apply(harbour);
		expect(after.ties.get('mayor-backs-2')).toEqual({
			...harbour.ties.get('mayor-backs'),
			id: 'mayor-backs-2'
		});
	});

	test('of several actors has the ties among them, and an end that is not copied stays', () => {
		const { actors, ties } = copiesOf(harbour, these(['guards', 'rowers'], ['company-guards']));
		expect([...actors.values()].map(({ id }) => id)).toEqual(['guards-2', 'rowers-2']);
		expect(ties.get('guards-rowers')).toMatchObject({ source: 'guards-2', target: 'rowers-2' });
		expect(ties.get('company-guards')).toMatchObject({ source: 'company', target: 'guards-2' });
	});

	test('keeps within the length of a name', () => {
		const long = {
			...harbour.actors.get('mayor')!,
			name: 'x'.repeat(120),
			shortName: 'y'.repeat(40)
		};
		const source = { ...harbour, actors: new Map(harbour.actors).set('mayor', long) };
		const copy = duplicate(['mayor']).apply(source).actors.get('mayor-2')!;
		expect([copy.name.length, copy.shortName.length]).toEqual([120, 40]);
	});

	test('merged into what it is a copy of leaves the claims as they were', () => {
		const after = duplicate(['guards', 'rowers']).apply(harbour);
		const back = mergeActors('rowers-2', 'rowers').apply(
			mergeActors('guards-2', 'guards').apply(after)
		);
		expect(back.ties).toEqual(harbour.ties);
	});

	test('is named if it is one, and is nothing if the case does not have what is copied', () => {
		expect(duplicate(['mayor']).name(harbour).of).toBe('Haddad');
		expect(duplicate(['mayor', 'council']).name(harbour).of).toBeNull();
		expect(duplicate(['ghost'], ['ghost']).apply(harbour)).toBe(harbour);
	});
});

describe('actors that are moved to a bloc', () => {
	test('stand with it, as one edit that names it', () => {
		const edit = moveToBloc(new Set(['mayor', 'guards', 'ghost']), 'quay');
		const after = edit.apply(harbour);
		expect([after.actors.get('mayor')?.bloc, after.actors.get('guards')?.bloc]).toEqual([
			'quay',
			'quay'
		]);
		expect(after.actors.get('council')).toBe(harbour.actors.get('council'));
		expect(edit.name(harbour)).toEqual({ kind: 'moveToBloc', of: 'Quay' });
	});

	test('do not change if they stand with it, or the case does not have it', () => {
		expect(moveToBloc(new Set(['mayor']), 'town').apply(harbour)).toBe(harbour);
		expect(moveToBloc(new Set(['mayor']), 'ghost').apply(harbour)).toBe(harbour);
	});
});
