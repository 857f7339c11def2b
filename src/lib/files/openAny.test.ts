import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { writeCase } from '#lib/case/write.ts';
import { openAny } from './openAny.ts';

const caseText = writeCase(parseCase(smallCase()));
const following = { onStage: () => {}, signal: new AbortController().signal };
const file = (content: BlobPart, name: string) => new File([content], name);
const found = async (...files: File[]) => {
	const what = await openAny({ files, ...following });
	if ('desk' in what) return what.desk.previews.map(({ name }) => name);
	return 'carried' in what ? 'case' : what.failure?.reason;
};

test('what is no case may be a table, or several', async () => {
	expect(await found(file('From,To\na,b', 'edges.csv'))).toEqual(['edges.csv']);
	const list = file('Id,Label\na,b', 'nodes.txt');
	expect(await found(list, file('From;To\na;b', 'edges.csv'))).toEqual(['nodes.txt', 'edges.csv']);
});

test('a case is opened as a case, whatever it is called', async () => {
	expect(await found(file(caseText, 'edges.csv'))).toBe('case');
});

test('what is neither keeps the reason why it is no case', async () => {
	expect(await found(file('hello', 'a.txt'))).toBe('unknown');
	expect(await found(file('', 'a.csv'))).toBe('empty');
	expect(await found(file(caseText, 'a.json'), file('a,b\nc,d', 'b.csv'))).toBe('several files');
	expect(await found(file(caseText, 'a.json'), file(caseText, 'b.json'))).toBe('several files');
});

test('a paste that is no table fails without a word', async () => {
	const paste = (text: string) => openAny({ files: [file(text, '')], pasted: true, ...following });
	expect(await paste('Dear all,\nhello, again')).toEqual({ failure: null });
	expect(await paste('a\tb\nc\td')).toHaveProperty('desk.previews.0.name', 'Pasted table');
});
