import { expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import { citedCase } from '../../../tests/fixtures/cited-case.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { provenanceOf } from './provenanceOf.ts';

const { looked } = lookedAt(parseCase({ ...citedCase(), credit: 'Coded by Noor' }));

test('the file of a figure says who coded the case, what it rests on and its licence', () => {
	expect(provenanceOf(looked, { headline: '', credit: '' })).toEqual({
		title: 'The harbour of Small',
		creators: ['Coded by Noor'],
		sources: [
			'Quarrel in the harbour, 10 May 2021',
			'Letters from the quay, Quay Press, 8 May 2021'
		],
		rights: 'CC0-1.0',
		software: 'Tautline'
	});
});

test('a headline and a credit of one’s own come first', () => {
	const own = { headline: 'Who runs the quay?', credit: 'Ana Ruiz' };
	expect(provenanceOf(looked, own)).toMatchObject({
		title: 'Who runs the quay?',
		creators: ['Ana Ruiz', 'Coded by Noor']
	});
});
