import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { claimsFrom, traceOf } from './highlights.ts';
import { pageOf, unclaimed, untied } from './pageOf.ts';
import { quoteOf } from './quotes.ts';

const harbour = parseCase(smallCase());
const text = 'Head\nThe mayor spoke.\nThe guards struck.';
const at = (from: number, to: number) => quoteOf(text, { from, to });

describe('a text beside its case', () => {
	test('has the claims that name a paragraph in it', () => {
		const { paragraphs, coded, count } = pageOf(
			harbour,
			{ text, before: 1, highlights: [] },
			'gazette'
		);
		expect(paragraphs.map(({ claims }) => claims.length)).toEqual([0, 10, 0]);
		expect([coded, count]).toEqual([1, 2]);
	});

	test('has a claim with a passage only where the passage is', () => {
		const cited = claimsFrom(harbour, 'gazette')[0]!;
		const highlight = { quote: at(26, 32), of: { tie: cited.tie.id, claim: traceOf(cited) } };
		const page = pageOf(harbour, { text, before: 1, highlights: [highlight] }, 'gazette');
		expect(page.paragraphs.map(({ claims }) => claims.length)).toEqual([0, 9, 1]);
		expect(page.coded).toBe(2);
	});

	test('does not count a paragraph in which only an actor is highlighted', () => {
		const highlight = { quote: at(26, 32), of: { actor: 'guards' } };
		const page = pageOf(harbour, { text, before: 1, highlights: [highlight] }, 'gazette');
		expect(page.paragraphs[2]!.highlights).toHaveLength(1);
		expect(page.coded).toBe(1);
	});

	test('tells which claims name paragraphs that it does not have', () => {
		const page = pageOf(harbour, { text: 'Head', before: 1, highlights: [] }, 'gazette');
		expect(page.astray).toHaveLength(10);
	});
});

test('actors without ties and ties without claims are found', () => {
	expect([untied(harbour), unclaimed(harbour)]).toEqual([[], []]);
	const [id, tie] = [...harbour.ties][0]!;
	const ties = new Map([[id, { ...tie, claims: [] }]]);
	expect(unclaimed({ ties })).toEqual([id]);
	expect(untied({ ...harbour, ties })).toEqual(['council', 'guards', 'dockers', 'rowers']);
});
