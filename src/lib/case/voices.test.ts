import { expect, test } from 'vitest';
import { choosing } from '../../../tests/fixtures/any-filter.ts';
import { smallCase, type CaseFileInput } from '../../../tests/fixtures/small-case.ts';
import { noFilter } from './filter.ts';
import { parseCase } from './parse.ts';
import { countVoices, voiceGroups } from './voices.ts';

const told = (file: CaseFileInput = smallCase()) =>
	voiceGroups(parseCase(file)).map(({ of, voices }) => [
		typeof of === 'string' ? of : of.bloc,
		voices.map(({ id }) => id)
	]);

test('voices are grouped as named and unnamed, and by the bloc of the actor they are', () => {
	expect(told()).toEqual([
		['named', ['mayor', 'gazette', 'company']],
		['unnamed', ['clerk']],
		['town', ['mayor']],
		['port', ['company']],
		[null, ['gazette', 'clerk']]
	]);
});

test('a voice that is named once is no unnamed voice', () => {
	const file = smallCase();
	const claims = file.ties.flatMap((tie) => tie.claims);
	claims.find(({ asserter }) => asserter === 'clerk')!.basis = 'attributed';
	expect(told(file)[0]).toEqual(['named', ['mayor', 'gazette', 'clerk', 'company']]);
	expect(told(file).map(([of]) => of)).not.toContain('unnamed');
});

test('who makes no claim is in no group, and named voices of a bloc come first', () => {
	const file = smallCase();
	file.asserters.unshift(
		{ id: 'aide', name: 'an aide of the mayor', actor: 'council' },
		{ id: 'silent', name: 'nobody' }
	);
	const [claim] = file.ties[2]!.claims;
	file.ties[2]!.claims.push({ ...claim!, asserter: 'aide', basis: 'anonymous' });
	expect(told(file)).toContainEqual(['town', ['mayor', 'aide']]);
	expect(told(file).flat(2)).not.toContain('silent');
});

test('a group counts its ties once, whoever of other groups is chosen', () => {
	const harbour = parseCase(smallCase());
	const counts = (filter = noFilter) => countVoices(harbour, filter, voiceGroups(harbour));
	expect(counts()).toEqual([7, 2, 1, 1, 8]);
	expect(counts(choosing('asserter', ['clerk']))).toEqual(counts());
	expect(counts(choosing('arena', ['private']))[1]).toBe(2);
});
