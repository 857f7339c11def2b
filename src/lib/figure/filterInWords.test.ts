import { expect, test } from 'vitest';
import type { Facet } from '#lib/case/facets.ts';
import { noFilter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { choosing, hiding } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { filterInWords } from './filterInWords.ts';

const harbour = parseCase(smallCase());
const said = (filter: ReturnType<typeof choosing>) =>
	filterInWords({ case: harbour, filter, step: null, focus: null }).map((text) =>
		text.replace(/[\u2066-\u2069]/g, '')
	);

test('a figure says which standing of ties it is limited to, and that it shows attacks alone', () => {
	const found: [Facet, string[], string][] = [
		['standing', ['anonymous', 'unasserted'], 'standing: One unnamed voice, No one says so'],
		['standing', ['single', 'contested'], 'standing: One voice only, Contested'],
		['family', ['attack'], 'family: Attack']
	];
	for (const [facet, values, text] of found) expect(said(choosing(facet, values))).toEqual([text]);
	expect(said(hiding('standing', ['contested']))).toEqual(['standing: all but Contested']);
});

test('a figure says from when it shows, and that claims without a date are left out', () => {
	const dates = { from: '2021-05-04', to: null, match: 'began', undated: false } as const;
	expect(said({ ...noFilter, dates })).toEqual([
		'began from 4 May 2021',
		'only claims with a date'
	]);
	expect(said({ ...noFilter, dates: { ...dates, undated: true } })).toEqual([
		'began from 4 May 2021'
	]);
});
