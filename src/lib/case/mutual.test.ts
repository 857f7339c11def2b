import { describe, expect, test } from 'vitest';
import { mutualCase } from '../../../tests/fixtures/mutual-case.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { noFilter, select } from './filter.ts';
import { toggleOnly } from './choice.ts';
import { isMutual, leads, leadsFrom, waysOf } from './mutual.ts';
import { parseCase, parseCaseText } from './parse.ts';
import { readingOrderOf } from './readingOrder.ts';
import { sentenceOf } from './sentence.ts';
import { writeCase } from './write.ts';

const harbour = mutualCase('presses');
const tie = harbour.ties.get('mayor-presses')!;
const other = harbour.ties.get('mayor-backs')!;

describe('a mutual tie', () => {
	test('is one of a type that is marked so, also after it was saved', () => {
		expect([isMutual(harbour, tie), isMutual(harbour, other)]).toEqual([true, false]);
		expect(isMutual(parseCase(smallCase()), tie)).toBe(false);
		expect(isMutual(parseCaseText(writeCase(harbour)), tie)).toBe(true);
	});

	test('can be told from either end', () => {
		expect(waysOf(harbour, tie)).toEqual([
			['mayor', 'company'],
			['company', 'mayor']
		]);
		expect(waysOf(harbour, other)).toEqual([['mayor', 'company']]);
		expect([leads(harbour, tie, 'company', 'mayor'), leadsFrom(harbour, tie, 'company')]).toEqual([
			true,
			true
		]);
		expect([
			leads(harbour, other, 'company', 'mayor'),
			leadsFrom(harbour, other, 'company')
		]).toEqual([false, false]);
		expect(leads(harbour, tie, 'mayor', 'council')).toBe(false);
	});

	test('reads the same from both, whatever its reverse label is', () => {
		expect(sentenceOf(harbour, tie, 'shortName', 'company')).toEqual({
			subject: 'Company',
			verb: 'presses',
			object: 'Haddad',
			loop: false
		});
	});

	test('is no incoming tie in the walk', () => {
		const file = smallCase();
		file.ties.push({
			...file.ties[0]!,
			id: 'company-presses',
			source: 'company',
			target: 'guards'
		});
		const lastIn = (mutual: boolean) => {
			file.tieTypes.find(({ id }) => id === 'presses')!.mutual = mutual;
			const source = parseCase(file);
			const ties = readingOrderOf(source, select(source, noFilter)).ties.get('company');
			return ties?.filter(({ type }) => type === 'presses').map(({ id }) => id);
		};
		expect(lastIn(false)).toEqual(['company-presses', 'mayor-presses', 'council-company']);
		expect(lastIn(true)).toEqual(['mayor-presses', 'council-company', 'company-presses']);
	});

	test('passes a filter of its own, beside that of its family', () => {
		const only = (value: string) => {
			const choices = { ...noFilter.choices, family: toggleOnly(noFilter.choices.family, value) };
			return [...select(harbour, { ...noFilter, choices }).ties.keys()];
		};
		expect(only('mutual')).toEqual(['mayor-presses', 'council-company', 'dockers-dockers']);
		expect(only('pressure')).toEqual(only('mutual'));
		expect(only('support')).toEqual(['mayor-backs', 'rowers-dockers']);
	});
});
