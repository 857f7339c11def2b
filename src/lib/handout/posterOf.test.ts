import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { posterCase } from './posterOf.ts';

const cited = parseCase(citedCase());

test('a tie of a poster has the number of each step that it matters to before its verb', () => {
	const { ties, tieTypes } = posterCase(cited, [], 'large');
	const labels = [...ties].map(([id, { type }]) => `${id}: ${tieTypes.get(type)?.label}`);
	expect(labels).toEqual([
		'mayor-presses: 1, 2 · presses',
		'mayor-backs: 2 · backs',
		'company-mayor: 2 · meets',
		'company-guards: 2 · commands',
		'council-company: 2 · presses',
		'guards-rowers: 1 · attacked',
		'rowers-guards: 1 · attacked',
		'rowers-dockers: 1 · backs',
		'dockers-dockers: 1 · presses'
	]);
});
