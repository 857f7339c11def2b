import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from './parse.ts';
import { sentenceOf } from './sentence.ts';

const harbour = parseCase(smallCase());
const tieOf = (id: string) => harbour.ties.get(id)!;

describe('a tie as a sentence', () => {
	test('goes from its source to its target, in the names that were asked for', () => {
		const tie = tieOf('mayor-presses');
		expect(sentenceOf(harbour, tie, 'name')).toEqual({
			subject: 'Mayor Amal Haddad',
			verb: 'presses',
			object: 'Harbour Company',
			loop: false
		});
		expect(sentenceOf(harbour, tie, 'shortName')).toMatchObject({
			subject: 'Haddad',
			object: 'Company'
		});
	});

	test('has the reverse label when it is read from its target', () => {
		expect(sentenceOf(harbour, tieOf('mayor-presses'), 'shortName', 'company')).toEqual({
			subject: 'Company',
			verb: 'is pressed by',
			object: 'Haddad',
			loop: false
		});
	});

	test('says of a loop that it is one, and reads it forward', () => {
		const { type } = tieOf('dockers-dockers');
		expect(sentenceOf(harbour, tieOf('dockers-dockers'), 'name', 'dockers')).toEqual({
			subject: 'The dockers',
			verb: harbour.tieTypes.get(type)?.label,
			object: 'The dockers',
			loop: true
		});
	});

	test('leaves empty what the case does not name', () => {
		const tie = { ...tieOf('mayor-presses'), target: 'ghost', type: 'haunts' };
		expect(sentenceOf(harbour, tie, 'name')).toMatchObject({ verb: '', object: '' });
	});
});
