import { describe, expect, it } from 'vitest';
import type { Claim } from '#lib/case/case.ts';
import { Footnotes, Numbering } from './footnotes.ts';

const claim = (more: Partial<Claim>): Claim => ({
	source: 'gazette',
	at: '¶1',
	asserter: 'clerk',
	basis: 'reported',
	arena: 'public',
	stance: 'asserts',
	datesFrom: 'source',
	summary: 'He was there.',
	...more
});

describe('footnotes', () => {
	it('are numbered on each sheet from 1, in the order they are met', () => {
		for (const sheet of [new Footnotes(new Numbering()), new Footnotes(new Numbering())]) {
			expect(sheet.of(claim({ at: '¶4' }))).toBe(1);
			expect(sheet.of(claim({ at: '¶2' }))).toBe(2);
			expect(sheet.list.map(({ number, claim: { at } }) => [number, at])).toEqual([
				[1, '¶4'],
				[2, '¶2']
			]);
		}
	});

	it('are shared by ties that rest on the same words, and by no others', () => {
		const sheet = new Footnotes(new Numbering());
		expect(sheet.of(claim({}))).toBe(1);
		expect(sheet.of(claim({}))).toBe(1);
		expect(sheet.of(claim({ asserter: 'mayor' }))).toBe(2);
		expect(sheet.of(claim({ summary: 'He was not.' }))).toBe(3);
		expect(sheet.list).toHaveLength(3);
	});

	it('number sources once for all sheets', () => {
		const sources = new Numbering<string>();
		const [one, two] = [new Footnotes(sources), new Footnotes(sources)];
		one.of(claim({ source: 'gazette' }));
		two.of(claim({ source: 'atlas' }));
		two.of(claim({ source: 'gazette', at: '¶9' }));
		expect([...one.list, ...two.list].map(({ source }) => source)).toEqual([1, 2, 1]);
		expect(sources.keys).toEqual(['gazette', 'atlas']);
	});
});
