import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyFilter, choosing, valuesIn } from '../../../tests/fixtures/any-filter.ts';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import { countFacets, countPoles, whatEmptied } from './count.ts';
import type { Facet } from './facets.ts';
import { noFilter, select, type Filter } from './filter.ts';
import { parseCase } from './parse.ts';
import { poles } from './vocabulary.ts';

const harbour = parseCase(smallCase());
const counted = (filter: Filter, facet: Facet) =>
	Object.fromEntries(countFacets(harbour, filter)[facet]);

describe('the counts of the legend', () => {
	test('tell of each value how many ties it stands for', () => {
		expect(counted(noFilter, 'family')).toEqual({
			authority: 1,
			support: 2,
			conflict: 2,
			attack: 2,
			pressure: 3,
			contact: 1
		});
		expect(counted(noFilter, 'standing')).toEqual({ single: 9, anonymous: 2, contested: 1 });
		expect(counted(noFilter, 'type')).toMatchObject({ attacked: 2, meets: 1 });
		expect(counted(noFilter, 'arena')).toEqual({ public: 6, private: 3 });
		expect(counted(noFilter, 'asserter')).toEqual({ mayor: 1, company: 1, clerk: 2, gazette: 6 });
	});

	test('count a tie once for a value that several of its claims have', () => {
		expect(counted(noFilter, 'basis')).toMatchObject({ attributed: 1 });
	});

	test('of blocs and kinds count actors', () => {
		expect(counted(noFilter, 'bloc')).toEqual({ town: 2, port: 2, quay: 2 });
		expect(counted(choosing('family', ['conflict']), 'kind')).toEqual({ force: 1, militia: 1 });
	});

	test('leave the choices of their own kind aside, and follow those of the others', () => {
		const conflict = choosing('family', ['conflict']);
		expect(counted(conflict, 'family')).toEqual(counted(noFilter, 'family'));
		expect(counted(conflict, 'arena')).toEqual({ public: 2 });
		expect(counted(choosing('arena', ['private'], conflict), 'arena')).toEqual({ public: 2 });
		expect(counted(choosing('arena', ['private'], conflict), 'family')).toEqual({
			support: 1,
			contact: 1,
			pressure: 1
		});
	});

	test('go by the claims that match, not by all of a tie', () => {
		expect(counted(choosing('arena', ['public']), 'asserter')).not.toHaveProperty('clerk');
		const file = smallCase();
		file.ties[0]!.claims[1]!.basis = 'analysis';
		const byMayor = countFacets(parseCase(file), choosing('asserter', ['mayor']));
		expect(Object.fromEntries(byMayor.basis)).toEqual({ attributed: 1 });
	});

	const ofTies = ['family', 'type', 'standing', 'arena', 'basis', 'asserter'] as const;

	test.each(ofTies)('foretell how many ties one %s alone will show', (facet) => {
		const value = fc.constantFrom(...valuesIn(harbour)[facet]);
		fc.assert(
			fc.property(anyFilter(harbour), value, (filter, chosen) => {
				const shown = select(harbour, choosing(facet, [chosen], filter)).ties.size;
				expect(countFacets(harbour, filter)[facet].get(chosen) ?? 0).toBe(shown);
			})
		);
	});
});

describe('the counts of the poles', () => {
	test('tell the ties on either side of each tension', () => {
		expect(Object.fromEntries(countPoles(harbour, noFilter))).toEqual({
			'said-done': { a: 1, b: 1 },
			'stay-go': { a: 1, b: 3 }
		});
	});

	test('follow the rest of the filter, down to nothing', () => {
		expect(Object.fromEntries(countPoles(harbour, choosing('family', ['pressure'])))).toEqual({
			'said-done': { a: 1, b: 0 },
			'stay-go': { a: 0, b: 2 }
		});
		const contact = countPoles(harbour, choosing('family', ['contact']));
		expect([...contact.values()]).toEqual([
			{ a: 0, b: 0 },
			{ a: 0, b: 0 }
		]);
	});

	test('foretell how many ties a tension narrowed to one pole will show', () => {
		const tension = fc.constantFrom(...harbour.tensions.keys());
		fc.assert(
			fc.property(anyFilter(harbour), tension, fc.constantFrom(...poles), (filter, id, pole) => {
				const { ties } = select(harbour, { ...filter, tensionFilters: [{ tension: id, pole }] });
				expect(countPoles(harbour, filter).get(id)?.[pole]).toBe(ties.size);
			})
		);
	});
});

describe('what emptied a view', () => {
	const nothing = choosing('arena', ['private'], choosing('family', ['conflict']));

	test('is each part without which something would show, with how much', () => {
		expect(select(harbour, nothing).ties.size).toBe(0);
		expect(whatEmptied(harbour, nothing)).toEqual([
			{ part: 'family', ties: 3 },
			{ part: 'arena', ties: 2 }
		]);
	});

	test('is not a part that would change nothing', () => {
		expect(whatEmptied(harbour, choosing('bloc', ['quay'], nothing))).toEqual([
			{ part: 'family', ties: 1 }
		]);
	});

	test('may be a tension or the dates', () => {
		const late = {
			...noFilter,
			dates: { from: '2022', to: null, match: 'wentOn' as const, undated: false }
		};
		expect(whatEmptied(harbour, late)).toEqual([{ part: 'dates', ties: 9 }]);
		const said = { tension: 'said-done', pole: null };
		const fought = { ...choosing('family', ['conflict']), tensionFilters: [said] };
		expect(whatEmptied(harbour, fought)).toEqual([
			{ part: 'tension', ties: 2 },
			{ part: 'family', ties: 2 }
		]);
	});

	test('is no single part where two are guilty for themselves', () => {
		const twice = {
			...choosing('kind', ['voice']),
			dates: { from: '2022', to: null, match: 'wentOn' as const, undated: false }
		};
		expect(whatEmptied(harbour, twice)).toEqual([]);
	});
});
