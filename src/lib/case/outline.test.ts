import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { everything, toggleNever, toggleOnly } from './choice.ts';
import type { Facet } from './facets.ts';
import { noFilter, select } from './filter.ts';
import { readingOrderOf } from './readingOrder.ts';
import { parseCase } from './parse.ts';
import { outlineOf } from './outline.ts';

const harbour = parseCase(smallCase());
const outline = (facet?: Facet, choice = everything) =>
	outlineOf(
		harbour,
		readingOrderOf(
			harbour,
			select(
				harbour,
				facet ? { ...noFilter, choices: { ...noFilter.choices, [facet]: choice } } : noFilter
			)
		)
	).map(({ bloc, actors }) => [
		bloc.id,
		actors.map(({ actor, ties }) => `${actor.id} ${ties.length}`)
	]);

test('an outline has the blocs in the order of the case, in each the most tied actor first', () => {
	expect(outline()).toEqual([
		['town', ['mayor 3', 'council 1']],
		['port', ['company 5', 'guards 3']],
		['quay', ['rowers 3', 'dockers 2']]
	]);
});

test('it holds what the filter lets pass', () => {
	expect(outline('family', toggleOnly(everything, 'conflict'))).toEqual([
		['town', []],
		['port', ['guards 2']],
		['quay', ['rowers 2']]
	]);
	expect(outline('bloc', toggleNever(everything, 'port'))).toEqual([
		['town', []],
		['port', []],
		['quay', ['dockers 2', 'rowers 1']]
	]);
});

test('it knows who is out of view', () => {
	const { choices } = noFilter;
	const family = toggleOnly(everything, 'conflict');
	const shown = select(harbour, { ...noFilter, choices: { ...choices, family } });
	expect(
		outlineOf(harbour, readingOrderOf(harbour, shown)).flatMap(({ away }) =>
			away.map(({ id }) => id)
		)
	).toEqual([...['mayor', 'council', 'company', 'dockers']]);
});
