import { expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from './filter.ts';
import { mostTied, narrowTo, tiesBetween, tiesOf } from './neighbourhood.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const all = select(harbour, noFilter);

test('the ties of an actor are those it starts and those it ends, in file order', () => {
	expect(tiesOf(harbour, 'guards').map(({ id }) => id)).toEqual([
		'company-guards',
		'guards-rowers',
		'rowers-guards'
	]);
});

test('a loop is a tie of its actor once', () => {
	expect(tiesOf(harbour, 'dockers').map(({ id }) => id)).toEqual([
		'rowers-dockers',
		'dockers-dockers'
	]);
});

test('a neighbourhood is an actor, its ties with their claims, and its partners', () => {
	const { actors, ties } = narrowTo(harbour, all, 'guards');
	expect([...actors].sort()).toEqual(['company', 'guards', 'rowers']);
	expect([...ties.keys()]).toEqual(['company-guards', 'guards-rowers', 'rowers-guards']);
	expect(ties.get('company-guards')).toBe(all.ties.get('company-guards'));
});

test('a neighbourhood holds nothing that the filter holds back', () => {
	const fought = select(harbour, choosing('family', ['conflict']));
	const { actors, ties } = narrowTo(harbour, fought, 'guards');
	expect([...actors].sort()).toEqual(['guards', 'rowers']);
	expect([...ties.keys()]).toEqual(['guards-rowers', 'rowers-guards']);
});

test('an actor whose ties are all held back is its own neighbourhood', () => {
	const fought = select(harbour, choosing('family', ['conflict']));
	const { actors, ties } = narrowTo(harbour, fought, 'mayor');
	expect([[...actors], ties.size]).toEqual([['mayor'], 0]);
});

test('the most tied actor is the one with the most of the ties shown', () => {
	expect(mostTied(harbour, all)).toBe('company');
	expect(mostTied(harbour, select(harbour, choosing('bloc', ['quay'])))).toBe('dockers');
	expect(mostTied(harbour, select(harbour, choosing('kind', ['voice'])))).toBeNull();
});

test('the ties between actors have both their ends among them', () => {
	const between = tiesBetween([...harbour.ties.values()], new Set(['guards', 'rowers', 'dockers']));
	expect(between.map(({ id }) => id)).toEqual([
		'guards-rowers',
		'rowers-guards',
		'rowers-dockers',
		'dockers-dockers'
	]);
});
