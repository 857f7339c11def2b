import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { vocabularyOf } from '#lib/case/vocabularyOf.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { caseLegend } from './caseLegend.ts';
import { entriesOf, joinLegends } from './legend.ts';

const harbour = parseCase(smallCase());
const page = (byPole = false) =>
	caseLegend(harbour, vocabularyOf(harbour), byPole, { attack: 'Attack' });

test('the legend of a case lists every family, and force after conflict', () => {
	expect(entriesOf(page(), 'family').map(({ facet, value }) => `${facet} ${value}`)).toEqual([
		'family authority',
		'family support',
		'family conflict',
		'family attack',
		'family pressure',
		'family contact'
	]);
});

test('where colour stands for poles, all lines have one colour', () => {
	const colors = (byPole: boolean) =>
		new Set(
			entriesOf(page(byPole), 'family').map(({ sample }) => 'color' in sample && sample.color)
		);
	expect(colors(false).size).toBeGreaterThan(1);
	expect(colors(true).size).toBe(1);
});

test('a joined legend has each entry once', () => {
	const [first, ...rest] = page();
	expect(joinLegends([[first!], page()])).toEqual([first, ...rest]);
});
