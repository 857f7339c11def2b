import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from './filter.ts';
import { parseCase } from './parse.ts';
import { readingOrderOf, mostTiedOf } from './readingOrder.ts';

const harbour = parseCase(smallCase());
const whole = readingOrderOf(harbour, select(harbour, noFilter));
const narrowed = readingOrderOf(
	harbour,
	select(harbour, { ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] })
);

describe('the ground of a walk', () => {
	test('has the actors bloc by bloc, the most tied of each first', () => {
		expect(whole.actors).toEqual(['mayor', 'council', 'company', 'guards', 'rowers', 'dockers']);
		expect(whole.blocs).toEqual(['mayor', 'company', 'rowers']);
	});

	test('begins at the most tied actor of all', () => {
		expect(mostTiedOf(whole)).toBe('company');
		expect(mostTiedOf(readingOrderOf(harbour, { actors: new Set(), ties: new Map() }))).toBeNull();
	});

	test('has the ties of an actor family by family, its own doing first', () => {
		expect(whole.ties.get('company')?.map(({ id }) => id)).toEqual([
			'company-guards',
			'mayor-backs',
			'mayor-presses',
			'council-company',
			'company-mayor'
		]);
	});

	test('has a tie of an actor with itself once', () => {
		expect(whole.ties.get('dockers')?.map(({ id }) => id)).toEqual([
			'rowers-dockers',
			'dockers-dockers'
		]);
	});

	test('is only what the filter leaves', () => {
		expect(narrowed.actors).toEqual(['mayor', 'company']);
		expect(narrowed.ties.get('company')?.map(({ id }) => id)).toEqual([
			'mayor-backs',
			'mayor-presses'
		]);
	});

	test('owes nothing to the places of the actors', () => {
		const elsewhere = parseCase({ ...smallCase(), layout: [{ actor: 'rowers', x: -999, y: 9 }] });
		expect(readingOrderOf(elsewhere, select(elsewhere, noFilter)).actors).toEqual(whole.actors);
	});
});
