import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Blank } from './blanks/blank.ts';
import { sheetSentence } from './sheetSentence.ts';

const source = parseCase(smallCase());
const asking = (tie: string, kind: Blank['kind'], actor: string | null = null) =>
	sheetSentence(source, source.ties.get(tie)!, [], { number: 1, kind, tie, actor });

test('a question about a direction names the ends alike, whichever way the tie goes', () => {
	const { question, gap } = asking('guards-rowers', 'direction');
	expect(gap).toBe('direction');
	expect(question).toContain('Guards');
	expect(asking('rowers-guards', 'direction').question).toBe(question);
});

test('a name is missing at the end where it stands, and a verb in the middle', () => {
	expect(asking('guards-rowers', 'name', 'guards')).toMatchObject({ gap: 'subject', question: '' });
	expect(asking('guards-rowers', 'name', 'rowers').gap).toBe('object');
	expect(asking('guards-rowers', 'verb').gap).toBe('verb');
});
