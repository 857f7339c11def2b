import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { everything, toggleNever, toggleOnly } from '../case/choice.ts';
import { noFilter, select, type Facet } from '../case/filter.ts';
import { parseCase } from '../case/parse.ts';
import { outlineOf } from './outline.ts';

const harbour = parseCase(smallCase());
const outline = (facet?: Facet, choice = everything) =>
	outlineOf(
		harbour,
		select(
			harbour,
			facet ? { ...noFilter, choices: { ...noFilter.choices, [facet]: choice } } : noFilter
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

test('it holds what the filter lets pass, and no bloc that is empty', () => {
	expect(outline('family', toggleOnly(everything, 'conflict'))).toEqual([
		['port', ['guards 2']],
		['quay', ['rowers 2']]
	]);
	expect(outline('bloc', toggleNever(everything, 'port'))).toEqual([
		['quay', ['dockers 2', 'rowers 1']]
	]);
});
