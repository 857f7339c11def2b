import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	anyChoice,
	anyFilter,
	choosing,
	hiding,
	valuesIn
} from '../../../tests/fixtures/any-filter.ts';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { everything } from './choice.ts';
import { facets } from './facets.ts';
import {
	activeParts,
	anyDate,
	dateMatches,
	type Filter,
	filters,
	noFilter,
	select,
	type Shown,
	withoutPart
} from './filter.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const ties = (filter: Filter) => [...select(harbour, filter).ties.keys()];
const actors = (filter: Filter) => [...select(harbour, filter).actors];
const during = (from: string | null, to: string | null, undated = false): Filter => ({
	...noFilter,
	dates: { ...anyDate, from, to, undated }
});

test('without a filter everything is shown, with every claim', () => {
	const { actors, ties } = select(harbour, noFilter);
	expect([...actors]).toEqual([...harbour.actors.keys()]);
	expect([...ties]).toEqual([...harbour.ties.values()].map(({ id, claims }) => [id, claims]));
	expect(filters(noFilter)).toBe(false);
});

describe('choices', () => {
	test('add up within one kind', () => {
		expect(ties(choosing('family', ['conflict', 'authority']))).toEqual([
			'company-guards',
			'guards-rowers',
			'rowers-guards'
		]);
	});

	test('narrow across kinds', () => {
		expect(ties(choosing('arena', ['private'], choosing('family', ['pressure'])))).toEqual([
			'dockers-dockers'
		]);
	});

	test('hide what is not wanted, and leave the rest', () => {
		expect(ties(hiding('type', ['presses', 'attacked', 'backs']))).toEqual([
			'company-mayor',
			'company-guards'
		]);
	});

	test('of blocs and kinds ask both ends of a tie', () => {
		expect(ties(choosing('bloc', ['quay']))).toEqual(['rowers-dockers', 'dockers-dockers']);
		expect(ties(choosing('kind', ['force', 'militia']))).toEqual([
			'guards-rowers',
			'rowers-guards'
		]);
	});
});

describe('the standing of a tie', () => {
	const standing = (...marks: string[]) => ties(choosing('standing', marks));

	test('can be looked for: one unnamed voice, or a tie that somebody denies', () => {
		expect(standing('anonymous')).toEqual(['mayor-backs', 'dockers-dockers']);
		expect(standing('contested')).toEqual(['mayor-presses']);
		expect(standing('anonymous', 'contested')).toHaveLength(3);
	});

	test('has one voice only, whether that one is named or not, until a second says so', () => {
		expect(standing('single')).toEqual([...harbour.ties.keys()]);
		const file = smallCase();
		file.ties[1]!.claims.push({ ...file.ties[0]!.claims[0]! });
		const single = select(parseCase(file), choosing('standing', ['single'])).ties;
		expect([...single.keys()]).toEqual(ties(noFilter).filter((id) => id !== file.ties[1]!.id));
	});

	test('is one that nobody asserts, which is then not called contested', () => {
		const file = smallCase();
		for (const claim of file.ties[0]!.claims) claim.stance = 'denies';
		const denied = (mark: string) => [
			...select(parseCase(file), choosing('standing', [mark])).ties.keys()
		];
		expect(denied('unasserted')).toEqual(['mayor-presses']);
		expect(denied('contested')).toEqual([]);
		expect(denied('single')).not.toContain('mayor-presses');
	});

	test('rests on all its claims, also those that another filter leaves out', () => {
		const spoken = choosing('asserter', ['mayor'], choosing('standing', ['contested']));
		expect(ties(spoken)).toEqual(['mayor-presses']);
	});

	test('can be left out', () => {
		expect(ties(hiding('standing', ['anonymous']))).toEqual(
			ties(noFilter).filter((id) => !['mayor-backs', 'dockers-dockers'].includes(id))
		);
	});
});

describe('attacks', () => {
	const file = smallCase();
	const [attacked] = file.tieTypes.filter(({ violent }) => violent);
	file.tieTypes.push({ ...attacked!, id: 'opposes', violent: false });
	file.ties[1]!.type = 'opposes';
	const quarrel = parseCase(file);
	const kept = (filter: Filter) => [...select(quarrel, filter).ties.keys()];

	test('are chosen without what else is conflict, which they belong to', () => {
		expect(kept(choosing('family', ['attack']))).toEqual(['guards-rowers', 'rowers-guards']);
		expect(kept(choosing('family', ['conflict']))).toEqual([
			'mayor-backs',
			'guards-rowers',
			'rowers-guards'
		]);
	});

	test('can be left out of it', () => {
		const without = { only: new Set(['conflict']), never: new Set(['attack']) };
		const filter = { ...noFilter, choices: { ...noFilter.choices, family: without } };
		expect(kept(filter)).toEqual(['mayor-backs']);
	});
});

describe('demands on claims', () => {
	test('keep a tie with those of its claims alone that meet them', () => {
		const { ties } = select(harbour, choosing('asserter', ['company']));
		const [, denial] = harbour.ties.get('mayor-presses')!.claims;
		expect([...ties]).toEqual([['mayor-presses', [denial]]]);
	});

	test('must be met by one and the same claim', () => {
		const file = smallCase();
		const [spoken, denied] = file.ties[0]!.claims;
		Object.assign(spoken!, { arena: 'public', basis: 'attributed' });
		Object.assign(denied!, { arena: 'private', basis: 'reported' });
		const tieIds = (filter: Filter) => [...select(parseCase(file), filter).ties.keys()];
		const said = choosing('arena', ['public'], choosing('asserter', ['mayor']));
		expect(tieIds(said)).toEqual(['mayor-presses']);
		expect(tieIds(choosing('arena', ['private'], choosing('asserter', ['mayor'])))).toEqual([]);
		expect(tieIds(choosing('basis', ['reported'], said))).toEqual([]);
	});

	test('count the date among them', () => {
		const denied = choosing('asserter', ['company']);
		expect(ties(denied)).toEqual(['mayor-presses']);
		expect(ties({ ...denied, dates: during('2021-05', null).dates })).toEqual([]);
	});
});

describe('tensions', () => {
	const through = (...tensionFilters: Filter['tensionFilters']): Filter => ({
		...noFilter,
		tensionFilters
	});

	test('show the ties that take part in them', () => {
		expect(ties(through({ tension: 'said-done', pole: null }))).toEqual([
			'mayor-presses',
			'mayor-backs'
		]);
	});

	test('show one pole alone when narrowed to it', () => {
		expect(ties(through({ tension: 'said-done', pole: 'b' }))).toEqual(['mayor-backs']);
	});

	test('add up, each with its own pole', () => {
		const goes = { tension: 'stay-go', pole: 'b' } as const;
		expect(ties(through(goes))).toEqual(['mayor-presses', 'council-company', 'rowers-dockers']);
		expect(ties(through(goes, { tension: 'said-done', pole: 'b' }))).toEqual([
			'mayor-presses',
			'mayor-backs',
			'council-company',
			'rowers-dockers'
		]);
	});
});

describe('dates', () => {
	test('keep every claim that may fall within them, months, years and intervals too', () => {
		expect(ties(during('2021-05-03', '2021-05-03'))).toEqual([
			'guards-rowers',
			'rowers-guards',
			'rowers-dockers'
		]);
	});

	test('count a range at either end by its outer days', () => {
		expect(ties(during(null, '2021-04'))).toEqual(['mayor-backs', 'rowers-dockers']);
		expect(ties(during('2021-05-04/2021-05-06', null))).toEqual([
			'mayor-presses',
			'council-company',
			'rowers-dockers'
		]);
		expect(ties(during('2021-05-05', '2021-05-04/2021-05-06'))).toEqual([
			'council-company',
			'rowers-dockers'
		]);
	});

	test.each([
		['../2021-05-02', '2021-05-02', '2021-05-02', true],
		['../2021-05-02', '2021-05-03', null, false],
		['2021-05-02/..', '2031', null, true],
		['2021-05-02/..', null, '2021-05-01', false],
		['2021-21', '2021-03-01', '2021-03-01', true],
		['2021-05~', '2021-05-31', '2021-05-31', true]
	])('a claim of %s in the range from %s to %s: %s', (happened, from, to, kept) => {
		const file = smallCase();
		file.ties[3]!.claims[0]!.happened = happened;
		expect(select(parseCase(file), during(from, to)).ties.has('company-guards')).toBe(kept);
	});

	test('keep claims without a date only when told to', () => {
		const undated = ['company-mayor', 'company-guards', 'dockers-dockers'];
		expect(ties(during(null, '2020', true))).toEqual(['mayor-presses', ...undated]);
		expect(ties(during(null, '2020', false))).toEqual([]);
		expect(ties(during(null, null, false))).toEqual(
			[...harbour.ties.keys()].filter((id) => !undated.includes(id))
		);
	});

	test.each([
		['2019', '2019-12-31', '2019-12-31', { began: false, wentOn: true, day: false }],
		['2019', '2019', null, { began: true, wentOn: true, day: false }],
		['2003/..', '2019-12-31', null, { began: false, wentOn: true, day: false }],
		['2019-12-31', '2019-12', '2019-12', { began: true, wentOn: true, day: true }],
		['2019-12-31~', '2019-12', '2019-12', { began: true, wentOn: true, day: false }],
		['2019-12-27/2019-12-31', '2019-12-31', null, { began: false, wentOn: true, day: true }],
		['../2019', '2019', null, { began: false, wentOn: true, day: false }],
		['/2019', null, '2020', { began: false, wentOn: true, day: false }],
		['2019', '2019', '2019-06', { began: false, wentOn: true, day: false }],
		['201X', '2015', '2016', { began: false, wentOn: true, day: false }]
	] as const)('a claim of %s in the range from %s to %s: %o', (happened, from, to, expected) => {
		const file = smallCase();
		file.ties[3]!.claims[0]!.happened = happened;
		for (const match of dateMatches) {
			const filter = { ...noFilter, dates: { from, to, match, undated: false } };
			const kept = select(parseCase(file), filter).ties.has('company-guards');
			expect(kept, match).toBe(expected[match]);
		}
	});

	test('leave of a tie only the claims that fall within them', () => {
		const { claims } = harbour.ties.get('mayor-presses')!;
		expect(select(harbour, during('2022', null, true)).ties.get('mayor-presses')).toEqual([
			claims[1]
		]);
		expect(select(harbour, during('2021', null)).ties.get('mayor-presses')).toEqual([claims[0]]);
	});
});

describe('actors left without ties', () => {
	const conflict = choosing('family', ['conflict']);

	test('go, unless the lonely are asked for', () => {
		expect(actors(conflict)).toEqual(['guards', 'rowers']);
		expect(actors({ ...conflict, keepIsolated: true })).toEqual([...harbour.actors.keys()]);
	});

	test('still have to pass themselves', () => {
		expect(actors({ ...choosing('bloc', ['town']), keepIsolated: true })).toEqual([
			'mayor',
			'council'
		]);
		expect(actors(choosing('bloc', ['town']))).toEqual([]);
	});
});

describe('an actor without any tie in the case', () => {
	const withHermit = parseCase(hermitage());
	const shows = (filter: Filter) => select(withHermit, filter).actors.has('hermit');

	function hermitage(): CaseFileInput {
		const file = smallCase();
		const hermit = { ...file.actors[0]!, id: 'hermit', shortName: 'Hermit', background: undefined };
		return { ...file, actors: [...file.actors, hermit] };
	}

	test('is shown, for no filter on ties speaks of it', () => {
		expect(shows(noFilter)).toBe(true);
		expect(shows(choosing('family', ['conflict']))).toBe(true);
	});

	test('goes when its bloc or kind does', () => {
		expect(shows(hiding('bloc', ['town']))).toBe(false);
		expect(shows(choosing('kind', ['militia']))).toBe(false);
	});

	test('takes part in no tension, and comes back with the lonely', () => {
		const looking = { ...noFilter, tensionFilters: [{ tension: 'said-done', pole: null }] };
		expect(shows(looking)).toBe(false);
		expect(shows({ ...looking, keepIsolated: true })).toBe(true);
	});
});

describe('the parts of a filter', () => {
	const full: Filter = {
		tensionFilters: [{ tension: 'said-done', pole: null }],
		choices: hiding('arena', ['public'], choosing('bloc', ['town'])).choices,
		dates: { ...anyDate, undated: false },
		keepIsolated: true
	};

	test('are those that hold something back; the lonely hold back nothing', () => {
		expect(activeParts(full)).toEqual(['tension', 'arena', 'bloc', 'dates']);
		expect(activeParts({ ...noFilter, keepIsolated: true })).toEqual([]);
		expect(filters(full)).toBe(true);
	});

	test('can be taken out one by one until none is left', () => {
		const empty = activeParts(full).reduce(withoutPart, full);
		expect(empty).toEqual({ ...noFilter, keepIsolated: true });
	});
});

describe('whatever the filter', () => {
	const filter = anyFilter(harbour);

	/** Whether the smaller view shows no actor, tie or claim beyond the larger one's. */
	function isWithin(smaller: Shown, larger: Shown): boolean {
		return (
			[...smaller.actors].every((id) => larger.actors.has(id)) &&
			[...smaller.ties].every(([id, claims]) =>
				claims.every((claim) => larger.ties.get(id)?.includes(claim))
			)
		);
	}

	test('a shown tie has both its ends shown, and a claim of its own at least', () => {
		fc.assert(
			fc.property(filter, (any) => {
				const { actors, ties } = select(harbour, any);
				for (const [id, claims] of ties) {
					const tie = harbour.ties.get(id)!;
					expect(actors.has(tie.source) && actors.has(tie.target)).toBe(true);
					expect(claims.length).toBeGreaterThan(0);
					expect(tie.claims).toEqual(expect.arrayContaining([...claims]));
				}
			})
		);
	});

	test.each(facets)('choosing or hiding of another kind (%s) never shows more', (facet) => {
		fc.assert(
			fc.property(filter, anyChoice(valuesIn(harbour)[facet]), (any, choice) => {
				const open = { ...any, choices: { ...any.choices, [facet]: everything } };
				const narrowed = { ...any, choices: { ...any.choices, [facet]: choice } };
				expect(isWithin(select(harbour, narrowed), select(harbour, open))).toBe(true);
			})
		);
	});

	test('taking out a part never shows less', () => {
		fc.assert(
			fc.property(filter, (any) => {
				const shown = select(harbour, any);
				for (const part of activeParts(any)) {
					expect(isWithin(shown, select(harbour, withoutPart(any, part)))).toBe(true);
				}
			})
		);
	});
});
