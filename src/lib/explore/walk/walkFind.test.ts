import { describe, expect, test } from 'vitest';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { noFilter, select } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { findFrom, nothingTyped, type } from './walkFind.ts';
import { readingOrderOf } from '#lib/case/readingOrder.ts';

const harbour = parseCase(smallCase());
const readingOrder = readingOrderOf(harbour, select(harbour, noFilter));
const find = (from: string, typed: string) => findFrom(harbour, readingOrder, from, typed);

describe('finding by letters', () => {
	test('goes to the actor whose name begins so, whatever the case and the accents', () => {
		expect(find('mayor', 'row')).toBe('rowers');
		expect(find('mayor', 'RÖW')).toBe('rowers');
	});

	test('any name will do: short, or in its own script', () => {
		expect(find('company', 'had')).toBe('mayor');
		expect(find('company', 'أمل')).toBe('mayor');
	});

	test('a later word of a name will do where no name begins so', () => {
		expect(find('mayor', 'wat')).toBe('rowers');
		expect(find('mayor', 'co')).toBe('council');
		expect(find('rowers', 'co')).toBe('council');
		expect(find('rowers', 'xyz')).toBeNull();
	});

	test('a name may be typed on over its spaces', () => {
		expect(find('rowers', 'towncouncil')).toBe('council');
	});

	test('one letter again and again goes from match to match', () => {
		expect(find('mayor', 'c')).toBe('council');
		expect(find('council', 'cc')).toBe('company');
		expect(find('company', 'ccc')).toBe('guards');
		expect(find('guards', 'c')).toBe('council');
	});

	test('more letters stay on an actor that still matches', () => {
		expect(find('company', 'com')).toBe('company');
	});

	test('only what is in view is found', () => {
		const narrow = readingOrderOf(harbour, { actors: new Set(['mayor']), ties: new Map() });
		expect(findFrom(harbour, narrow, 'mayor', 'row')).toBeNull();
	});

	test('letters add up until a pause', () => {
		const first = type(nothingTyped, 'r', 5000);
		expect(type(first, 'o', 5900).text).toBe('ro');
		expect(type(first, 'o', 6100).text).toBe('o');
	});
});
