import { expect, test } from 'vitest';
import { smallCase } from '../../../tests/fixtures/small-case.ts';
import type { Claim } from './case.ts';
import { familyOf, standingOf } from './evidence.ts';
import { parseCase } from './parse.ts';

const harbour = parseCase(smallCase());
const plain = harbour.ties.get('company-guards')!.claims[0]!;
const standing = (...claims: Partial<Claim>[]) =>
	standingOf(claims.map((claim) => ({ ...plain, ...claim })));

test('one asserter stands alone, however often it says so', () => {
	expect(standing({ asserter: 'clerk' }, { asserter: 'clerk' }).single).toBe(true);
	expect(standing({ asserter: 'clerk' }, { asserter: 'mayor' }).single).toBe(false);
});

test('a lone asserter that stays unnamed makes a tie anonymous', () => {
	expect(standing({ basis: 'anonymous' }).anonymous).toBe(true);
	expect(standing({ basis: 'anonymous' }, { basis: 'attributed' }).anonymous).toBe(false);
	const two = [{ asserter: 'clerk' }, { asserter: 'mayor' }];
	expect(
		standing(...two.map((claim) => ({ ...claim, basis: 'anonymous' as const }))).anonymous
	).toBe(false);
});

test('a denial contests the tie, and speaks for it as little as a refusal to comment', () => {
	const denied = standing(
		{ asserter: 'clerk', basis: 'anonymous' },
		{ asserter: 'mayor', stance: 'denies' },
		{ asserter: 'company', stance: 'declines' }
	);
	expect(denied).toMatchObject({ contested: true, single: true, anonymous: true });
	expect([...denied.asserters]).toEqual(['clerk']);
	expect(standing({}, { stance: 'declines' }).contested).toBe(false);
});

test('a tie that is only denied, or not commented on, has nobody who says so', () => {
	expect(standing({}).unasserted).toBe(false);
	expect(standing({ stance: 'declines' }).unasserted).toBe(true);
	expect(standing({ stance: 'denies', basis: 'anonymous' })).toMatchObject({
		unasserted: true,
		contested: true,
		single: false,
		anonymous: false
	});
});

test('the arena is that of all claims, or both', () => {
	expect(standing({ arena: 'public' }, { arena: 'public' }).arena).toBe('public');
	expect(standing({ arena: 'private' }, { arena: 'private' }).arena).toBe('private');
	expect(standing({ arena: 'public' }, { arena: 'private' }).arena).toBe('both');
});

test('the family of a tie is that of its type', () => {
	expect(familyOf(harbour, harbour.ties.get('company-guards')!)).toBe('authority');
	expect(familyOf(harbour, harbour.ties.get('dockers-dockers')!)).toBe('pressure');
});
