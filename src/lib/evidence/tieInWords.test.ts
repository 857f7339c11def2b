import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { spokenSentence, tieInWords } from './tieInWords.ts';

const harbour = parseCase(smallCase());
const loop = harbour.ties.get('dockers-dockers')!;

test('a tie reads as its source, its verb and its target, in the names of the picture', () => {
	expect(tieInWords(harbour, 'mayor-presses')).toBe('Haddad presses Company');
});

test('a loop leads to “itself”, from whichever side it is read', () => {
	expect(tieInWords(harbour, loop.id)).toBe('Dockers presses itself');
	expect(spokenSentence(harbour, loop, 'name', 'dockers')).toMatchObject({
		subject: 'The dockers',
		object: 'itself'
	});
});

test('a tie that the case does not have has no words', () => {
	expect(tieInWords(harbour, 'ghost')).toBe('');
});
