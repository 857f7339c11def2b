import { describe, expect, test } from 'vitest';
import { parseCase } from '#lib/case/parse.ts';
import type { Basis } from '#lib/case/vocabulary.ts';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { briefClaim } from './briefClaim.ts';

/** The first claim of the small case in brief, after a change to the file. */
function brief(change: (file: CaseFileInput) => void = () => {}) {
	const file = smallCase();
	change(file);
	const source = parseCase(file);
	return briefClaim(source, source.ties.get(file.ties[0]!.id)!.claims[0]!);
}

const withBasis = (basis: Basis, hedge?: string) =>
	brief((file) => Object.assign(file.ties[0]!.claims[0]!, { basis, hedge }));

describe('a claim in brief', () => {
	const [claim] = smallCase().ties[0]!.claims;

	test('says who, what and where', () => {
		const { who, what, place } = brief();
		expect(who).toContain(smallCase().asserters.find(({ id }) => id === claim!.asserter)!.name);
		expect([what, place]).toEqual([claim!.summary, claim!.at]);
	});

	test('says that a voice denies', () => {
		const { who } = brief((file) => (file.ties[0]!.claims[0]!.stance = 'denies'));
		expect(who).toContain('denies it');
	});

	test.each(['denies', 'declines'] as const)('is not said by a voice that %s', (stance) => {
		const { meaning } = brief((file) => (file.ties[0]!.claims[0]!.stance = stance));
		expect(meaning).toMatch(/^This voice (says the opposite|did not say it)\.$/);
	});

	test('names its source only where a case has several', () => {
		const { place } = brief((file) =>
			file.sources.push({ id: 'second', title: 'Another paper', kind: 'article' })
		);
		expect(place).toBe(`Quarrel in the harbour ${claim!.at}`);
	});

	test('says how firm it is in the words of the details, and what they mean', () => {
		expect(withBasis('reported').firmness).toBe('Reported');
		expect(withBasis('anonymous', 'some say').firmness).toBe('Anonymous, hedged');
		expect(withBasis('attributed').meaning).toBe('A named speaker says it.');
		expect(withBasis('analysis', 'perhaps').meaning).toMatch(/expert .+, in careful words\.$/);
	});

	test('loses a grade where nobody vouches for it, and where it is hedged', () => {
		expect(withBasis('reported').grade).toBe('firm');
		expect(withBasis('attributed').grade).toBe('firm');
		expect(withBasis('attributed', 'apparently').grade).toBe('fair');
		expect(withBasis('anonymous').grade).toBe('fair');
		expect(withBasis('analysis').grade).toBe('fair');
		expect(withBasis('anonymous', 'some say').grade).toBe('weak');
	});
});
