import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCodedFile } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { twoArenas } from './twoArenas.ts';

describe('one voice in one place', () => {
	test('is warned of if some of its claims are public and some private', () => {
		expect(twoArenas.warningsIn(parseCase(smallCase()))).toEqual([
			{
				place: 'source gazette, ¶1, asserter gazette',
				problem: 'tie company-mayor, claim 1 is private, and 5 more are public'
			}
		]);
	});

	test('is not warned of if its other claims are in another paragraph or source', () => {
		const file = smallCase();
		const claim = file.ties.find(({ id }) => id === 'company-mayor')!.claims[0]!;
		claim.at = '¶2';
		expect(twoArenas.warningsIn(parseCase(file))).toEqual([]);
		Object.assign(claim, { at: '¶1', source: 'atlas' });
		expect(twoArenas.warningsIn(parseCase(file))).toEqual([]);
	});
});

describe('in any case', () => {
	test('there is a warning for each voice and place with both arenas', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				const arenas = new Map<string, Set<string>>();
				for (const { source, at, asserter, arena } of file.ties.flatMap(({ claims }) => claims)) {
					const place = `source ${source}, ${at}, asserter ${asserter}`;
					arenas.set(place, new Set(arenas.get(place)).add(arena));
				}
				const both = [...arenas].filter(([, { size }]) => size === 2).map(([place]) => place);
				const places = twoArenas.warningsIn(parseCase(file)).map(({ place }) => place);
				expect(places).toEqual(both);
			})
		);
	});

	test('there is none once everything is public', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				for (const claim of file.ties.flatMap(({ claims }) => claims)) claim.arena = 'public';
				expect(twoArenas.warningsIn(parseCase(file))).toEqual([]);
			})
		);
	});
});
