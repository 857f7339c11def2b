import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { pictureOf } from './pictureOf.ts';

const source = parseCase(smallCase());
const legendWith = (...tensions: string[]) =>
	pictureOf(source, {
		placement: {},
		tensionFilters: tensions.map((tension) => ({ tension, pole: null }))
	}).legend.map(
		({ title, entries }) => `${title}: ${entries.map(({ label }) => label).join(', ')}`
	);

const lines =
	'Ties: Authority, Support, Attack: force was used, Pressure, Contact or view, Private: behind closed doors or leaked, One unnamed voice, Contested: somebody denies it';
const actors = [
	'Blocs: Town, Port company, Quay',
	'Kinds of actor: Person, State, Institution, Armed forces, Armed group, Public, crowd'
];

test('a picture on paper has the legend of all it shows, and of the poles if it shows any', () => {
	expect(legendWith()).toEqual([lines, ...actors]);
	expect(legendWith('said-done')).toEqual(['Said or done: Said, Done', lines, ...actors]);
});
