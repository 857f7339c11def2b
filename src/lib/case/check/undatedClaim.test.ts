import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyCodedFile } from '../../../../tests/fixtures/any-coding.ts';
import { smallCase } from '../../../../tests/fixtures/small-case.ts';
import { parseCase } from '#lib/case/parse.ts';
import { undatedClaim } from './undatedClaim.ts';

/** The warnings if the guards' blow has no date, and the event of the scuffle is changed. */
function warningsWith(change: object, stance?: 'denies') {
	const file = smallCase();
	const claim = file.ties.find(({ id }) => id === 'guards-rowers')!.claims[0]!;
	delete claim.happened;
	claim.stance = stance;
	Object.assign(file.events![0]!, change);
	return undatedClaim.warningsIn(parseCase(file));
}

describe('a claim without a date', () => {
	test('is warned of with the date of its event', () => {
		const [warning, ...more] = warningsWith({ datesFrom: 'background' });
		expect(warning).toEqual({
			place: 'tie guards-rowers, claim 1, happened',
			problem: 'the event scuffle has the date 2021-05-03 (background)'
		});
		expect(more).toEqual([]);
	});

	test('is warned of also if it denies the tie', () => {
		expect(warningsWith({}, 'denies')).toHaveLength(1);
	});

	test('is not warned of if no event has its tie', () => {
		expect(warningsWith({ ties: ['rowers-guards'] })).toEqual([]);
	});

	test('is not warned of if it is written elsewhere than the event', () => {
		expect(warningsWith({ at: '¶1' })).toHaveLength(1);
		expect(warningsWith({ at: '¶2' })).toEqual([]);
	});
});

describe('in any case', () => {
	/** The claims that are warned of. */
	const warnedIn = (file: ReturnType<typeof smallCase>) => {
		const places = undatedClaim.warningsIn(parseCase(file)).map(({ place }) => place);
		expect(new Set(places).size).toBe(places.length);
		return file.ties.flatMap(({ id, claims }) =>
			claims.filter((_, i) => places.includes(`tie ${id}, claim ${i + 1}, happened`))
		);
	};

	test('a claim with a date is not warned of, and none is once all have one', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				for (const claim of warnedIn(file)) {
					expect(claim.happened).toBeUndefined();
					claim.happened = '2021';
				}
				expect(warnedIn(file)).toEqual([]);
			})
		);
	});

	test('every claim without a date is warned of if an event of no place has all ties', () => {
		fc.assert(
			fc.property(anyCodedFile, (file) => {
				const ties = file.ties.map(({ id }) => id);
				const all = { id: 'all', title: 'All', date: '2021', summary: '-', ties };
				const undated = file.ties
					.flatMap(({ claims }) => claims)
					.filter(({ happened }) => happened === undefined);
				expect(warnedIn({ ...file, events: [...file.events!, all] })).toEqual(undated);
			})
		);
	});
});
