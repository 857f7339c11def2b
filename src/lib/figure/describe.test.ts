import { expect, test } from 'vitest';
import { noFilter, type Filter } from '#lib/case/filter.ts';
import { parseCase } from '#lib/case/parse.ts';
import { generatedCase } from '../../../tests/bench/generatedCase.ts';
import { lookedAt } from '../../../tests/fixtures/looked.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { describe as altOf } from './describe.ts';

function alt(filter: Filter = noFilter, source = parseCase(smallCase())): string {
	const { looked, emphasis } = lookedAt(source, filter);
	return altOf(looked, emphasis);
}

test('the alt text of a small picture says how much it shows, who has most ties, and every tie', () => {
	expect(alt()).toBe(
		'Network graph. The harbour of Small: 6 actors, 9 ties. ' +
			'Most ties: Company 5, Haddad 3, Guards 3. ' +
			'Haddad presses Company. Haddad backs Company. Company meets Haddad. ' +
			'Company commands Guards. Council presses Company. Guards attacked Rowers. ' +
			'Rowers attacked Guards. Rowers backs Dockers. Dockers presses itself. ' +
			'As of 10 May 2021.'
	);
});

test('the alt text of a filtered picture names the filter, and only the ties seen', () => {
	expect(alt({ ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] })).toBe(
		'Network graph. The harbour of Small: 2 actors, 2 ties. Tension: Said or done. ' +
			'Most ties: Haddad 2, Company 2. ' +
			'Haddad presses Company. Haddad backs Company. As of 10 May 2021.'
	);
});

test('the alt text of a large picture leaves its ties out', () => {
	const large = parseCase(generatedCase(20, 40));
	expect(large.ties.size).toBeGreaterThan(12);
	expect(alt(noFilter, large).split('. ')).toHaveLength(4);
});
