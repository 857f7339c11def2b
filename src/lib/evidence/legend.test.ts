import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { vocabularyOf } from '#lib/case/vocabularyOf.ts';
import { mutualCase } from '../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { caseLegend } from './caseLegend.ts';
import { entriesOf, joinLegends } from './legend.ts';

const harbour = parseCase(smallCase());
const headsIn = (source: typeof harbour) =>
	new Map(
		['family', 'type'].flatMap((facet) =>
			entriesOf(
				caseLegend(source, vocabularyOf(source), false, { attack: 'Attack', mutual: 'Mutual' }),
				facet as 'family'
			).map(({ value, sample }) => [value, sample.kind === 'line' && sample.line.head])
		)
	);
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

test('a family has no head if all its types are mutual, and mutual ties have an entry', () => {
	expect(headsIn(harbour).get('support')).toBe('vee');
	const all = headsIn(mutualCase('backs', 'attacked'));
	expect([...all].filter(([, head]) => head === 'none').map(([value]) => value)).toEqual([
		'support',
		'attack',
		'mutual',
		'backs',
		'attacked'
	]);
	const heads = (source: typeof harbour) =>
		entriesOf(caseLegend(source, vocabularyOf(source), false, {}), 'arena').map(
			({ sample }) => sample.kind === 'line' && sample.line.head
		);
	expect(heads(mutualCase('backs'))).toEqual(['vee', 'vee']);
	expect(heads(mutualCase(...harbour.tieTypes.keys()))).toEqual(['none', 'none']);
	const file = smallCase();
	file.tieTypes.push({ ...file.tieTypes[1]!, id: 'allied', label: 'is allied with', mutual: true });
	file.ties.push({ ...file.ties[1]!, id: 'allied', type: 'allied' });
	const mixed = headsIn(parseCase(file));
	expect(['support', 'backs', 'allied'].map((value) => mixed.get(value))).toEqual([
		'vee',
		'vee',
		'none'
	]);
});

test('a joined legend has each entry once', () => {
	const [first, ...rest] = page();
	expect(joinLegends([[first!], page()])).toEqual([first, ...rest]);
});
