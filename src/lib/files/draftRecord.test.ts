import { describe, expect, test } from 'vitest';
import type { Draft } from './draft.ts';
import { draftOf, recordOf, staysAsFormer } from './draftRecord.ts';

const minute = 60_000;
const about = { id: 'a', title: 'Harbour', of: 'harbour', changes: 3, story: 'mine' };
const draft = (saved: number, text: string): Draft => ({ ...about, saved, text });
const [before, latest] = [draft(minute, 'before'), draft(5 * minute, 'latest')];
const flipped = { ...recordOf(latest), text: 'Latest' };

describe('a draft in the store', () => {
	test('is read as it was saved', () => {
		expect(draftOf(structuredClone(recordOf(latest)), recordOf(before))).toEqual(latest);
	});

	test('of which a letter was flipped is the state before it, and says so', () => {
		const damaged = { saved: latest.saved, text: 'Latest', hasOlder: true };
		expect(draftOf(flipped, recordOf(before))).toEqual({ ...before, damaged });
	});

	test('that lost more than letters is the state before it, too', () => {
		const damaged = { saved: NaN, text: '', hasOlder: true };
		expect(draftOf({ id: 'a' }, recordOf(before))).toEqual({ ...before, damaged });
	});

	test.each([
		['none', undefined],
		['a damaged one', { ...recordOf(before), text: 'Before' }]
	])('that is damaged, and before it %s, is itself, and says so', (_, former) => {
		const damaged = { saved: latest.saved, text: 'Latest', hasOlder: false };
		expect(draftOf(flipped, former)).toEqual({ ...latest, text: 'Latest', damaged });
	});

	test('of an earlier version, which could not show damage, is sound', () => {
		const { id, saved, title, text } = latest;
		const old = { id, saved, title, text };
		expect(draftOf(old, undefined)).toEqual({ ...old, of: '', changes: null, story: null });
	});

	test.each([
		[null],
		[{ ...latest, text: 7 }],
		[{ ...latest, saved: 9e15 }],
		[{ ...latest, changes: 0.5 }]
	])('that something else wrote is none: %o', (value) => {
		expect(draftOf(value, undefined)).toBeNull();
	});
});

describe('what a save replaces', () => {
	const [old, recent] = [recordOf(draft(minute, 'old')), recordOf(draft(4.5 * minute, 'recent'))];

	test('stays as the state before it, unless the one there is of the last minute', () => {
		expect(staysAsFormer(recordOf(latest), undefined, 5 * minute)).toBe(true);
		expect(staysAsFormer(recordOf(latest), old, 5 * minute)).toBe(true);
		expect(staysAsFormer(recordOf(latest), recent, 5 * minute)).toBe(false);
	});

	test('never stays once it is damaged, and takes the place of what is', () => {
		expect(staysAsFormer(flipped, old, 9 * minute)).toBe(false);
		expect(staysAsFormer(recordOf(latest), { ...recent, text: 'x' }, 5 * minute)).toBe(true);
	});
});
