import { expect, test } from 'vitest';
import { tableOf } from '../../../tests/fixtures/tables.ts';
import { guess, guessAll, guessAs } from './guess.ts';
import { isEnough, withColumn } from './mapping.ts';

const guessed = (text: string) => {
	const { each, header, columns } = guess(tableOf(text));
	return [each, header, columns.join(' ')];
};

test.each([
	[
		'Source,Target,Type,Id,Label,Weight\na,b,Undirected,1,backs,0',
		'from to direction id type keep'
	],
	[
		'From,To,Type,Direction,Label,Strength\na,b,ally,mutual,x,2',
		'from to type direction keep keep'
	],
	['source;target\na;b', 'from to'],
	['Vertex 1,Vertex 2\na,b', 'from to'],
	['node1_id,node2_id,label\na,b,backs', 'from to type'],
	[
		'from,verb,to,asserter,source,at,basis,arena,date,summary\na,backs,b,c,d,p. 1,reported,public,2020,x',
		'from type to asserter source at basis arena date summary'
	],
	['Actor,Relation,Object,Source,Page,Quote\na,backs,b,News,3,“x”', 'from type to source at keep'],
	['Target,Source\nb,a', 'to from'],
	['From,To,Bloc from,To kind\na,b,x,state', 'from to fromBloc toKind']
])('the ties of “%s” are known by the names of the columns', (text, columns) => {
	expect(guessed(text)).toEqual(['tie', true, columns]);
});

test.each([
	['Id,Label,Country\n1,a,IQ', 'id name keep'],
	['Label,Type,Description,Tags\na,Person,x,y', 'name kind summary keep'],
	['Name,Side,Role\na,b,c', 'name bloc role']
])('the actors of “%s” are known by the names of the columns', (text, columns) => {
	expect(guessed(text)).toEqual(['actor', true, columns]);
});

test('without names of columns, the actors are those that recur, and the verb stands between them', () => {
	const rows =
		'mayor,backs,guards\nguards,backs,mayor\nmayor,opposes,rowers\nrowers,opposes,guards';
	expect(guessed(rows)).toEqual(['tie', false, 'from type to']);
	expect(guessed('mayor,guards,backs\nguards,mayor,backs')).toEqual(['tie', false, 'from to type']);
	expect(guessed('1,2\n2,3\n3,1')).toEqual(['tie', false, 'from to']);
	expect(guessed('a,b,4\nb,c,3')).toEqual(['tie', false, 'from to keep']);
});

test('names of columns that nobody knows are told from actors, and a date by its cells', () => {
	const text = 'Wer,Wen,Wann\nmayor,guards,3.1.2020\nguards,mayor,2019';
	expect(guessed(text)).toEqual(['tie', true, 'from to date']);
});

test('rows that are said to be something else are guessed anew', () => {
	const table = tableOf('Wer,Wen\nmayor,guards\nguards,mayor');
	expect(guessAs(table, guess(table), 'actor').columns).toEqual(['name', 'keep']);
	const nodes = tableOf('Id,Label\n1,a\n2,b');
	expect(guessAs(nodes, guess(nodes), 'tie').columns).toEqual(['id', 'type']);
});

test('a meaning moves from its former column to another', () => {
	const mapping = guess(tableOf('From,To,X\na,b,c'));
	const moved = withColumn(mapping, 2, 'to');
	expect(moved.columns).toEqual(['from', 'keep', 'to']);
	expect(withColumn(moved, 1, 'leave').columns).toEqual(['from', 'leave', 'to']);
	expect([isEnough(moved), isEnough(withColumn(moved, 0, 'keep'))]).toEqual([true, false]);
});

test('beside tables that name their columns, one that names none is left out', () => {
	const notes = tableOf('Written in haste, on a Sunday\nTo be checked, by Anna');
	const ties = tableOf('From,To\na,b');
	expect(guessAll([ties, notes]).map(({ each }) => each)).toEqual(['tie', 'none']);
	expect(guessAll([notes]).map(({ each }) => each)).toEqual(['tie']);
});
